import { popupStates } from './popup-states.ts';

/** The names that `?state=` takes on the popup. */
export const popupStateNames = Object.keys(popupStates);
