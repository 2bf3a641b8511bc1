/** Above what the largest honest reading can hold; its own bounds stand in `contracts/page-reading.ts`. */
const MOST_CHARACTERS = 6_000_000;
const MOST_VALUES = 400_000;

/** Whether a message is small enough to be looked at closely. Stops counting at the limit, and never recurses. */
export function isBounded(message: unknown): boolean {
  let characters = 0;
  let values = 0;
  const open: unknown[] = [message];
  while (open.length > 0) {
    const value = open.pop();
    values += 1;
    if (typeof value === 'string') characters += value.length;
    if (typeof value === 'object' && value !== null) {
      const keys = Object.keys(value);
      if (values + open.length + keys.length > MOST_VALUES) return false;
      for (const key of keys) characters += key.length;
      open.push(...Object.values(value));
    }
    if (characters > MOST_CHARACTERS || values > MOST_VALUES) return false;
  }
  return true;
}
