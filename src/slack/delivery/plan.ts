import { nextDue } from '../../calendar/schedule.ts';
import type { PostOffice } from './post-office.ts';

const AT_ONCE = 200;

/** Plans an edition for every period that is due, however long ago; returns how many this process planned. */
export async function planDue({ store, now, newId, log }: PostOffice): Promise<number> {
  let planned = 0;
  for (;;) {
    const due = await store.subscriptions.due(now(), AT_ONCE);
    if (due.length === 0) return planned;
    let moved = 0;
    for (const subscription of due) {
      const { id, team, channel, next, wish } = subscription;
      const after = nextDue(wish.schedule, next.at);
      if (await store.editions.plan({ id: newId(), subscription: id, team, channel }, next, after)) {
        planned++;
        moved++;
        log.debug({ subscription: id, period: next.period }, 'edition planned');
      }
    }
    // Another process may be planning the same ones: what it has moved is not due any more on the next look.
    if (moved === 0) return planned;
  }
}
