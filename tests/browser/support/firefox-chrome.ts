import { type Bidi, type Evaluated, textOf } from './firefox-session.ts';
import type { Looks } from './surface.ts';
import { until } from './waiting.ts';

// Each of these runs in the browser's own window, where the whole of Firefox is at hand.
const extension = (id: string) => `WebExtensionPolicy.getByID(${JSON.stringify(id)}).extension`;

const stop = (id: string) => `(async () => {
  await ${extension(id)}.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
  return "stopped";
})()`;

// The extension is started anew by that, and its open pages close.
const allowPrivate = (id: string) => `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
  const allowed = { permissions: ["internal:privateBrowsingAllowed"], origins: [] };
  await ExtensionPermissions.add(${JSON.stringify(id)}, allowed, ${extension(id)});
  await (await AddonManager.getAddonByID(${JSON.stringify(id)})).reload();
  return "allowed";
})()`;

const withdrawAccess = (id: string) => `(async () => {
  const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
  const linkedIn = { permissions: [], origins: ["https://www.linkedin.com/*"] };
  await ExtensionPermissions.remove(${JSON.stringify(id)}, linkedIn, ${extension(id)});
  return "withdrawn";
})()`;

const openPrivateWindow = `(() => {
  OpenBrowserWindow({ private: true });
  return "open";
})()`;

const setLooks = ({ dark = false, forcedColours = false }: Looks) => `(() => {
  Services.prefs.setIntPref("layout.css.prefers-color-scheme.content-override", ${dark ? 0 : 1});
  Services.prefs.setIntPref("browser.display.document_color_use", ${forcedColours ? 2 : 0});
  return "set";
})()`;

// Firefox notes this whenever a page closes before its last question was answered.
const ORDINARY = /^Promise (?:rejected|resolved) after context unloaded/;

const errorsOf = (url: string) => `JSON.stringify(Services.console.getMessageArray()
  .filter((m) => m instanceof Ci.nsIScriptError && m.sourceName.startsWith(${JSON.stringify(url)}) && !(m.flags & 1))
  .map((m) => m.errorMessage))`;

/** What only Firefox's own window can do. `id` is the extension's gecko id. */
export async function firefoxChrome(bidi: Bidi, id: string) {
  const tree = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', {
    'moz:scope': 'chrome',
  });
  const context = tree.contexts[0]?.context;
  const run = async (expression: string) =>
    textOf(await bidi.send<Evaluated>('script.evaluate', { expression, target: { context }, awaitPromise: true }));
  return {
    stopBackground: async () => {
      await run(stop(id));
    },
    backgroundRuns: async () => (await run(`${extension(id)}.backgroundState`)) === 'running',
    withdrawAccess: async () => {
      await run(withdrawAccess(id));
    },
    looks: async (looks: Looks) => {
      await run(setLooks(looks));
    },
    problems: async (extensionUrl: string) =>
      (JSON.parse(await run(errorsOf(extensionUrl))) as string[]).filter((problem) => !ORDINARY.test(problem)),
    allowPrivate: async () => {
      await run(allowPrivate(id));
    },
    privateTab: async () => {
      await run(openPrivateWindow);
      const fresh = async () => (await bidi.contexts()).find(({ url }) => url === 'about:privatebrowsing');
      return (await until('a private window', fresh)).context;
    },
  };
}
