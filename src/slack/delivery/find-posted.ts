import type { WebClient } from '@slack/web-api';
import { outcomeOf } from './outcome.ts';

/** The name under which Slack keeps which edition a message is. */
export const EDITION_EVENT = 'diplo_edition';

/** What a channel's history says of one message of an edition. */
export type Sighting =
  | { readonly kind: 'seen' /** Oldest first. */; readonly messages: readonly string[] }
  | { readonly kind: 'absent' }
  /** The history may not be read here. */
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'wait'; readonly ms: number; readonly reason: string };

/** Where to look: the parent in the channel, anything after it in the parent's thread. */
export interface Whereabouts {
  readonly channel: string;
  readonly edition: string;
  /** 0 is the parent. */
  readonly part: number;
  readonly parent?: string;
  /** Nothing before this moment can be it. */
  readonly since: number;
}

// Apps outside the Marketplace get 15 messages a request since May 2025 (apis/web-api/rate-limits).
const PAGE = 15;
const PAGES = 40;

/** Looks for a message by the edition in its metadata. Patient with a rate limit, silent about anything else it reads. */
export async function findPosted(client: WebClient, where: Whereabouts): Promise<Sighting> {
  const found: string[] = [];
  let cursor: string | undefined;
  try {
    for (let page = 0; page < PAGES; page++) {
      const asked = {
        channel: where.channel,
        oldest: (where.since / 1000).toFixed(6),
        limit: PAGE,
        include_all_metadata: true,
        ...(cursor && { cursor }),
      };
      const answer = where.parent
        ? await client.conversations.replies({ ...asked, ts: where.parent })
        : await client.conversations.history(asked);
      for (const message of answer.messages ?? []) if (message.ts && isPart(message, where)) found.push(message.ts);
      cursor = answer.response_metadata?.next_cursor || undefined;
      if (!cursor) return found.length > 0 ? { kind: 'seen', messages: found.sort() } : { kind: 'absent' };
    }
    return { kind: 'unreadable', reason: `more than ${PAGE * PAGES} messages since` };
  } catch (error) {
    const outcome = outcomeOf(error);
    const { reason } = outcome;
    if (reason === 'missing_scope' || outcome.kind === 'gone' || outcome.kind === 'refused')
      return { kind: 'unreadable', reason };
    return { kind: 'wait', ms: outcome.kind === 'wait' ? outcome.ms : 30_000, reason };
  }
}

function isPart(message: object, { edition, part }: Whereabouts): boolean {
  const { metadata } = message as {
    metadata?: { event_type?: string; event_payload?: { edition?: unknown; part?: unknown } };
  };
  if (metadata?.event_type !== EDITION_EVENT) return false;
  return metadata.event_payload?.edition === edition && metadata.event_payload.part === part;
}
