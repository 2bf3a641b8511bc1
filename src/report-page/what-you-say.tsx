import { Deed } from '../contracts/account.ts';
import { Choice, type ReportChoices } from '../contracts/report.ts';
import { choiceWords, deedWords } from '../ui/words/report.ts';
import { choose, type ReportModel } from './report-model.ts';

type WhatYouSayProps = { model: ReportModel; choices: ReportChoices };

/** The person's own part: what they think, what they did, what they want to add. No blame in any of it. */
export const WhatYouSay = ({ model, choices }: WhatYouSayProps) => (
  <section aria-labelledby="you-say">
    <h2 id="you-say">What you say</h2>
    <fieldset class="choices">
      <legend class="unseen">What you think of it</legend>
      {Choice.options.map((choice) => (
        <label key={choice}>
          <input
            type="radio"
            name="choice"
            checked={choices.choice === choice}
            onChange={() => choose(model, { choice })}
          />
          {choiceWords[choice]}
        </label>
      ))}
    </fieldset>
    <Deeds model={model} choices={choices} />
    <label class="words">
      <span>In your own words</span>
      <textarea
        rows={3}
        maxLength={2_000}
        value={choices.statement}
        placeholder="What happened, and when?"
        onInput={(event) => choose(model, { statement: event.currentTarget.value })}
      />
    </label>
  </section>
);

const Deeds = ({ model, choices }: WhatYouSayProps) => (
  <fieldset class="deeds">
    <legend>What you have done so far</legend>
    <p class="note">Many people answer such messages. Nobody will think less of you; it helps to know.</p>
    {Deed.options.map((deed) => (
      <label key={deed}>
        <input
          type="checkbox"
          checked={choices.did.includes(deed)}
          onChange={(event) => choose(model, { did: withDeed(choices.did, deed, event.currentTarget.checked) })}
        />
        {deedWords[deed]}
      </label>
    ))}
    {choices.did.includes('shared') && <SharedWhat model={model} choices={choices} />}
    {choices.did.includes('opened') && (
      <p class="notice" data-tone="urgent" role="status">
        Tell IT at once too, by phone if you can, and leave the computer as it is.
      </p>
    )}
  </fieldset>
);

/** In the order of the contract, however they were ticked. */
const withDeed = (did: readonly Deed[], deed: Deed, done: boolean): Deed[] =>
  Deed.options.filter((one) => (one === deed ? done : did.includes(one)));

const SharedWhat = ({ model, choices }: WhatYouSayProps) => (
  <label class="words">
    <span>What you shared</span>
    <textarea
      rows={2}
      maxLength={1_000}
      value={choices.sharedWhat}
      placeholder="My CV, a phone number, names of colleagues…"
      onInput={(event) => choose(model, { sharedWhat: event.currentTarget.value })}
    />
  </label>
);
