import type { CDPSession } from 'playwright-core';
import { until } from './waiting.ts';

type Target = { targetId: string; type: string; url: string };

/** What only the browser itself can see: the service worker, and the popup that hangs on the toolbar. */
export function chromiumTargets(session: CDPSession, extensionUrl: string) {
  // The protocol's own types lag behind the browser.
  const send = (method: string, parameters: object) =>
    (session.send as (method: string, parameters: object) => Promise<never>).call(session, method, parameters);
  const find = async (type: string, start: string): Promise<Target | undefined> => {
    const { targetInfos }: { targetInfos: Target[] } = await send('Target.getTargets', { filter: [{}] });
    return targetInfos.find((target) => target.type === type && target.url.startsWith(extensionUrl + start));
  };

  const textOf = async (targetId: string): Promise<string> => {
    const { sessionId }: { sessionId: string } = await send('Target.attachToTarget', { targetId, flatten: false });
    const reply = new Promise<string>((resolve) => {
      session.once('Target.receivedMessageFromTarget', ({ message }) => resolve(message));
    });
    const message = { id: 1, method: 'Runtime.evaluate', params: { expression: 'document.body.innerText' } };
    await send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(message) });
    const { result } = JSON.parse(await reply) as { result?: { result: { value?: string } } };
    await send('Target.detachFromTarget', { sessionId });
    return result?.result.value ?? '';
  };

  return {
    async popupText(): Promise<string | null> {
      const popup = await find('page', 'src/popup/');
      return popup ? textOf(popup.targetId) : null;
    },
    /** Ends the worker, and the next one too where a waiting page woke it at once. */
    async stopWorker(): Promise<void> {
      await until('the service worker to end', async () => {
        const worker = await find('service_worker', '');
        if (worker) await send('Target.closeTarget', { targetId: worker.targetId });
        return !worker;
      });
    },
    workerRuns: async () => (await find('service_worker', '')) !== undefined,
  };
}
