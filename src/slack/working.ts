import type { Place, Said, SlackDesk } from './slack-desk.ts';

/** Slack's status line in a thread; absent where Bolt offers none. */
type SetStatus = ((status: string) => Promise<unknown>) | undefined;

/** An answer this quick needs no status. */
const QUICK = 300;

/**
 * Runs the work and, if it takes a while, shows that it is being done. The status goes away with the reply; where
 * Slack refuses it (a scope or plan that is not there) the answer comes all the same.
 */
export async function showWorking(
  setStatus: SetStatus,
  desk: SlackDesk,
  { client, team, user }: Place,
  work: () => Promise<Said>,
): Promise<Said> {
  const timer = setTimeout(async () => {
    try {
      const { words } = await desk.readerOf(client, team, user);
      await setStatus?.(words.slack.working);
    } catch {
      desk.log.debug({}, 'no status could be shown');
    }
  }, QUICK);
  try {
    return await work();
  } finally {
    clearTimeout(timer);
  }
}
