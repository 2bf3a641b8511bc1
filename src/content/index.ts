import type { BadgeState } from '../contracts/tab.ts';
import { onBackgroundMessage, sendFromContent } from '../platform/content-messages.ts';
import { createBadge } from './badge.ts';
import { watchMoment } from './moment.ts';
import { watchAddress } from './navigation.ts';
import { pageOutline } from './page-outline.ts';
import { startVisit } from './visit.ts';

// The wiring of the content script: one visit at a time, only while the tab is seen. Everything else lives elsewhere.

const badge = createBadge(document, {
  pressed: () => void sendFromContent('badge-pressed', {}),
  collapsed: (collapsed) => void sendFromContent('badge-collapsed', { collapsed }),
});

let visit: AbortController | null = null;
/** A badge that the background pushes counts only once this visit was answered: before, it may be the last page's. */
let answered = false;

/** Set while the badge is to open by itself at the moment of action. */
let waiting: AbortController | null = null;

function show(state: BadgeState) {
  badge.show(state);
  waiting?.abort();
  waiting = null;
  if (!state.show || !state.nudge) return;
  waiting = new AbortController();
  watchMoment(document, location.pathname, waiting.signal, () => {
    waiting?.abort();
    if (badge.tell()) void sendFromContent('badge-nudged', {});
  });
}

function end() {
  visit?.abort();
  visit = null;
}

function begin() {
  end();
  answered = false;
  if (document.hidden) return;
  visit = new AbortController();
  const { signal } = visit;
  startVisit({
    document,
    url: new URL(location.href),
    signal,
    changed: address.check,
    send: (reading) => sendFromContent('page-read', reading),
    answered: (reply) => {
      answered = true;
      if (reply.ok) show(reply.body);
      else if (reply.code === 'old-protocol') stop();
    },
  });
}

/** The extension was updated or removed under this page: leave nothing behind. */
function stop() {
  end();
  leave();
  document.removeEventListener('visibilitychange', onVisibility);
}

function onVisibility() {
  if (document.hidden) end();
  else if (!visit) begin();
}

function leave() {
  waiting?.abort();
  waiting = null;
  badge.remove();
}

const address = watchAddress(window, () => {
  leave();
  begin();
});
document.addEventListener('visibilitychange', onVisibility);
onBackgroundMessage({
  badge: (state) => {
    if (answered) show(state);
  },
  outline: () => pageOutline(document),
});
begin();
