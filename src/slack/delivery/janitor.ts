import { findPosted } from './find-posted.ts';
import type { PostOffice } from './post-office.ts';

const AT_ONCE = 10;
const SKEW = 60_000;

/**
 * Removes what a request that landed after the settle time has doubled: for editions that took more requests than they
 * have messages, every message but the recorded one. Returns how many it removed.
 */
export async function removeExtras(office: PostOffice): Promise<number> {
  const { store, settings, sleep, log } = office;
  if (!settings.mayReadHistory) return 0;
  let removed = 0;
  const hold = (ms: number): Promise<boolean> => sleep(ms).then(() => true);
  // A late request may still land: look when it has had twice its time.
  for (const edition of await store.editions.suspects(2 * settings.settle, AT_ONCE)) {
    const client = await office.client(edition.team);
    if (!client) continue;
    let looked = true;
    for (const [part, kept] of edition.messages.entries()) {
      const parent = part > 0 ? edition.messages[0] : undefined;
      const where = { channel: edition.channel, edition: edition.id, part, since: edition.due - SKEW };
      const sighting = await findPosted(client, { ...where, ...(parent && { parent }) }, hold);
      if (sighting.kind === 'wait') looked = false;
      if (sighting.kind !== 'seen') continue;
      for (const ts of sighting.messages.filter((message) => message !== kept)) {
        try {
          await client.chat.delete({ channel: edition.channel, ts });
          removed++;
          log.warn({ edition: edition.id, part }, 'an extra message was removed');
        } catch {
          looked = false;
        }
      }
    }
    if (looked) await store.editions.sweep(edition.id);
  }
  return removed;
}
