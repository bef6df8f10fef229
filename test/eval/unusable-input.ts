/** What was given to be measured cannot be measured; the message says why, or what to give instead. */
export class UnusableInput extends Error {}

/** What `read` gives. @throws UnusableInput with the message of whatever `read` throws */
export function orUnusable<Value>(read: () => Value, name: (message: string) => string = (message) => message): Value {
  try {
    return read();
  } catch (error) {
    throw new UnusableInput(name((error as Error).message));
  }
}
