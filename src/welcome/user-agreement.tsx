/** Said before anything else can go wrong: the risk is the member's, so the member must know it. */
export const UserAgreement = () => (
  <section class="panel" aria-labelledby="agreement">
    <h2 id="agreement">What LinkedIn thinks of extensions</h2>
    <p>
      LinkedIn’s user agreement forbids extensions that collect from its site, automate it, or change how it looks. If
      LinkedIn acts on that, it acts on the member: it can restrict your account.
    </p>
    <p>
      Second Look reads only what you opened, asks LinkedIn for nothing, and adds at most one small badge to the page.
      That badge is a change to how the page looks. Quiet mode leaves nothing on the page at all.
    </p>
    <p>If your organisation installed Second Look, ask them when in doubt. The choice is below.</p>
  </section>
);
