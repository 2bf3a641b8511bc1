type AddressWatch = {
  /** To be asked when the page changed: without the Navigation API nothing else tells of `pushState`. */
  check(): void;
};

/**
 * Calls `moved` when the address of the page changes without a load. LinkedIn navigates inside one document; parameters
 * behind `?` that it rewrites on the same page are no move.
 */
export function watchAddress(window: Window, moved: (url: URL) => void): AddressWatch {
  let path = window.location.pathname;
  const check = () => {
    if (window.location.pathname === path) return;
    path = window.location.pathname;
    moved(new URL(window.location.href));
  };
  // Chrome 102, Firefox 147; older ones have none, whatever the types say.
  const navigation: EventTarget | undefined = window.navigation;
  navigation?.addEventListener('currententrychange', check);
  window.addEventListener('popstate', check);
  return { check };
}
