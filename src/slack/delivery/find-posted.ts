import type { ConversationsHistoryResponse, ConversationsRepliesResponse, WebClient } from '@slack/web-api';
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

/** The longest that a look waits for its next page: some apps may ask once a minute. */
const PATIENCE = 120_000;

/**
 * Looks for a message by the edition in its metadata and reads nothing else. A rate limit on the first page is told; one
 * further on is waited out, because a look that starts again would never end. `hold` is asked before each such wait.
 */
export async function findPosted(
  client: WebClient,
  where: Whereabouts,
  hold: (ms: number) => Promise<boolean>,
): Promise<Sighting> {
  const found: string[] = [];
  let cursor: string | undefined;
  for (let page = 0; page < PAGES; ) {
    try {
      const answer = await readPage(client, where, cursor);
      for (const message of answer.messages ?? []) if (message.ts && isPart(message, where)) found.push(message.ts);
      cursor = answer.response_metadata?.next_cursor || undefined;
      if (!cursor) return found.length > 0 ? { kind: 'seen', messages: found.sort() } : { kind: 'absent' };
      page++;
    } catch (error) {
      const outcome = outcomeOf(error);
      const { reason } = outcome;
      if (reason === 'missing_scope' || outcome.kind === 'gone' || outcome.kind === 'refused')
        return { kind: 'unreadable', reason };
      const ms = outcome.kind === 'wait' ? outcome.ms : 30_000;
      const goOn = page > 0 && outcome.kind === 'wait' && ms <= PATIENCE && (await hold(ms));
      if (!goOn) return { kind: 'wait', ms, reason };
    }
  }
  return { kind: 'unreadable', reason: `more than ${PAGE * PAGES} messages since` };
}

function readPage(
  client: WebClient,
  { channel, parent, since }: Whereabouts,
  cursor: string | undefined,
): Promise<ConversationsHistoryResponse | ConversationsRepliesResponse> {
  const asked = {
    channel,
    oldest: (since / 1000).toFixed(6),
    limit: PAGE,
    include_all_metadata: true,
    ...(cursor && { cursor }),
  };
  return parent ? client.conversations.replies({ ...asked, ts: parent }) : client.conversations.history(asked);
}

function isPart(message: object, { edition, part }: Whereabouts): boolean {
  const { metadata } = message as {
    metadata?: { event_type?: string; event_payload?: { edition?: unknown; part?: unknown } };
  };
  if (metadata?.event_type !== EDITION_EVENT) return false;
  return metadata.event_payload?.edition === edition && metadata.event_payload.part === part;
}
