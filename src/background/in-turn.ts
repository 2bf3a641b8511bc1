/** Lost with the worker, and so is the work that waited in it: nothing hangs on it afterwards. */
const queues = new Map<string, Promise<unknown>>();

/** Runs pieces of work of one name one after another, so that reading, changing and writing back cannot mix. */
export function inTurn<T>(name: string, work: () => Promise<T>): Promise<T> {
  const before = queues.get(name) ?? Promise.resolve();
  const mine = before.then(work, work);
  const quiet = mine.catch(() => {});
  queues.set(name, quiet);
  quiet.then(() => {
    if (queues.get(name) === quiet) queues.delete(name);
  });
  return mine;
}
