import type { TabState } from '../contracts/tab.ts';
import { listHint, listTitle } from '../ui/words/people-list.ts';
import { ListedPeople } from './listed-people.tsx';
import { SettingsButton } from './message.tsx';
import type { PopupModel } from './popup-model.ts';

type List = Extract<TabState, { kind: 'list' }>;

/** Invitations, or a list of people: who deserves a second look, strongest first. */
export const ListPage = ({ model, list }: { model: PopupModel; list: List }) => (
  <div class="popup popup-list">
    <header class="head">
      <p class="wordmark">Second Look</p>
      <SettingsButton model={model} />
    </header>
    <main>
      <h1>{listTitle(list)}</h1>
      <p class="problem" role="alert">
        {model.problem.value}
      </p>
      {list.people.length > 0 && <ListedPeople model={model} people={list.people} />}
      <p class={list.people.length > 0 ? 'note' : ''}>{listHint(list)}</p>
    </main>
  </div>
);
