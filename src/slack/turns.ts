/**
 * Lets pieces of work begin one at a time, each in a turn of the event loop of its own. Answering keeps the only thread
 * busy; requests that arrived meanwhile are acknowledged between two answers instead of behind all that wait.
 */
export function createTurns(): () => Promise<void> {
  const waiting: (() => void)[] = [];
  const next = (): void => {
    waiting.shift()?.();
    if (waiting.length > 0) setImmediate(next);
  };
  return () =>
    new Promise((resolve) => {
      if (waiting.push(resolve) === 1) setImmediate(next);
    });
}
