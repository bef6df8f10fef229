import type { Claim } from '../../digest/edition.ts';
import { EDITION_EVENT, findPosted, type Sighting } from './find-posted.ts';
import { tellChannel, tellGone, tellUnknown } from './notices.ts';
import { type Outcome, outcomeOf } from './outcome.ts';
import type { Pace } from './pace.ts';
import type { Delivery, EditionMessage, PostOffice } from './post-office.ts';

/** How far the clocks of Slack and of the store may differ. */
const SKEW = 60_000;

/** Brings one claimed edition as far as it goes now: posted, final, or left for a later claim. */
export async function deliver(claim: Claim, office: PostOffice, pace: Pace): Promise<void> {
  const { store, settings, now } = office;
  const lag = now().getTime() - claim.due;
  const end = async (state: 'skipped' | 'failed' | 'unknown', reason: string): Promise<void> => {
    if (await store.editions.settle(claim, state, reason)) office.observe?.(state, lag);
    office.log[state === 'skipped' ? 'info' : 'error'](
      { edition: claim.id, period: claim.period, reason },
      `edition ${state}`,
    );
  };
  const subscription = await store.subscriptions.find(claim.team, claim.subscription);
  if (!subscription) return end('skipped', 'the subscription was removed');
  const untouched = claim.attempts === 0;
  if (subscription.paused && untouched) return end('skipped', 'paused');
  if (lag > settings.catchUp && untouched) return end('skipped', 'too late');
  const spent = claim.attempts >= settings.attempts;
  const client = await office.client(claim.team);
  if (!client) return end('failed', 'the workspace has removed the app');
  const delivery = { claim, subscription, client };
  await tellChannel(delivery, office);

  const ready = await messagesOf(delivery, lag, office);
  if (ready === 'empty') return end('skipped', 'nothing to tell');
  let posted = [...claim.messages];
  // What its readers have seen is posted, even without its thread.
  const giveUp = async (reason: string): Promise<void> => {
    if (posted.length === 0) return end('failed', reason);
    await store.editions.record(claim, posted, true);
  };
  let mustLook = claim.lookUp || (lag > settings.lateGuard && posted.length === 0);
  while (posted.length < ready.messages.length) {
    const part = posted.length;
    const last = part === ready.messages.length - 1;
    if (mustLook) {
      mustLook = false;
      const sighting = await lookFor(delivery, part, posted[0], office);
      if (sighting.kind === 'wait') return giveBack(claim, sighting, office);
      if (sighting.kind === 'unreadable' && claim.lookUp) {
        await end('unknown', sighting.reason);
        return tellUnknown(delivery, office);
      }
      if (sighting.kind === 'seen') {
        office.observe?.('found', lag);
        posted = [...posted, sighting.messages[0] ?? ''];
        // A later message was not begun before this one was recorded, unless the database has forgotten that too.
        mustLook = lag > settings.lateGuard;
        if (!(await store.editions.record(claim, posted, last))) return office.observe?.('lost lease', lag);
        continue;
      }
    }
    if (spent) return giveUp(claim.reason ?? 'too many attempts');
    const outcome = await post(delivery, ready, part, posted[0], office, pace);
    if (typeof outcome === 'string') {
      posted = [...posted, outcome];
      if (!(await store.editions.record(claim, posted, last))) return office.observe?.('lost lease', lag);
      continue;
    }
    office.log.warn({ edition: claim.id, part, ...outcome }, 'edition not confirmed');
    if (outcome.kind === 'wait') return giveBack(claim, outcome, office);
    if (outcome.kind === 'lost lease' || outcome.kind === 'ambiguous') return office.observe?.(outcome.kind, lag);
    await giveUp(outcome.reason);
    if (outcome.kind === 'gone') await tellGone(delivery, outcome.reason, office);
    return;
  }
  office.observe?.('posted', lag);
}

interface Ready {
  readonly payload: string;
  readonly messages: readonly EditionMessage[];
  readonly tells: readonly string[];
}

/** What was frozen by an earlier request, or the digest as of now. */
async function messagesOf(
  { claim, subscription }: Delivery,
  lag: number,
  office: PostOffice,
): Promise<Ready | 'empty'> {
  if (claim.payload !== undefined)
    return { payload: claim.payload, messages: JSON.parse(claim.payload) as EditionMessage[], tells: claim.tells };
  const told = await office.store.editions.told(claim.subscription);
  const composed = await office.compose(subscription, claim, { late: lag > office.settings.lateGuard, told });
  if (composed.empty && subscription.wish.whenEmpty === 'skip') return 'empty';
  const messages = office.render(composed, subscription);
  return { payload: JSON.stringify(messages), messages, tells: composed.tells };
}

async function giveBack(
  claim: Claim,
  { ms, reason }: { ms: number; reason: string },
  office: PostOffice,
): Promise<void> {
  await office.store.editions.wait(claim, ms, reason);
  office.observe?.('waiting', office.now().getTime() - claim.due);
}

function lookFor(
  { claim, client }: Delivery,
  part: number,
  parent: string | undefined,
  office: PostOffice,
): Promise<Sighting> {
  if (!office.settings.mayReadHistory)
    return Promise.resolve({ kind: 'unreadable', reason: 'histories may not be read here' });
  const since = Math.min(claim.due, claim.postingSince ?? claim.due) - SKEW;
  const hold = async (ms: number): Promise<boolean> => {
    if (!(await office.store.editions.renew(claim, ms + office.settings.lease))) return false;
    await office.sleep(ms);
    return true;
  };
  const where = { channel: claim.channel, edition: claim.id, part, since, ...(parent && { parent }) };
  return findPosted(client, where, hold);
}

/** Posts one message: its id, or why there is none. */
async function post(
  { claim, client, subscription }: Delivery,
  ready: Ready,
  part: number,
  parent: string | undefined,
  office: PostOffice,
  pace: Pace,
): Promise<string | Outcome | { readonly kind: 'lost lease' }> {
  const { settings, store, monotonic } = office;
  const message = ready.messages[part];
  if (!message) return { kind: 'refused', reason: 'no such message' };
  await pace.turn(subscription.channel);
  for (const withBlocks of [true, false]) {
    const before = monotonic();
    const noted = settings.noteIntent
      ? await store.editions.intend(claim, ready.payload, ready.tells, settings.lease)
      : await store.editions.renew(claim, settings.lease);
    // A process that was stopped here would post long after others have looked: it leaves that to them.
    if (!noted || monotonic() - before > settings.lease / 2) return { kind: 'lost lease' };
    try {
      const answer = await client.chat.postMessage({
        channel: claim.channel,
        text: message.text,
        ...(withBlocks && { blocks: [...message.blocks] }),
        ...(parent && { thread_ts: parent }),
        unfurl_links: false,
        unfurl_media: false,
        metadata: { event_type: EDITION_EVENT, event_payload: { edition: claim.id, part } },
      });
      return answer.ts ?? { kind: 'ambiguous', reason: 'an answer without an id' };
    } catch (error) {
      const outcome = outcomeOf(error);
      if (outcome.kind !== 'blocks' || !withBlocks) return outcome;
      office.log.warn({ edition: claim.id, part, reason: outcome.reason }, 'Slack took no blocks; sending the text');
    }
  }
  return { kind: 'refused', reason: 'neither blocks nor text' };
}
