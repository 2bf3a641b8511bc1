import type { Exposure } from '../contracts/settings.ts';
import { adviceForYou } from '../ui/words/exposure.ts';

const HEADINGS = ['What to do now', 'What not to do', 'What to tell your security manager'] as const;

type AdviceProps = { advice: readonly string[]; exposure: readonly Exposure[] };

/** For the stage that was reached, in the order in which it is needed. What their own work adds comes last. */
export function Advice({ advice, exposure }: AdviceProps) {
  if (advice.length === 0) return null;
  const forYou = adviceForYou(exposure);
  return (
    <section class="advice">
      <h2 class="unseen">What you can do</h2>
      {advice.map((words, at) => (
        <div key={words}>
          {HEADINGS[at] && <h3>{HEADINGS[at]}</h3>}
          <p>{words}</p>
        </div>
      ))}
      {forYou.length > 0 && (
        <div>
          <h3>In your work</h3>
          {forYou.map((words) => (
            <p key={words}>{words}</p>
          ))}
        </div>
      )}
    </section>
  );
}
