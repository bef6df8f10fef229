/** A block as it came; the page draws the types it knows and names the others. */
export interface LocalBlock {
  readonly type: string;
  readonly block_id?: string;
  readonly [field: string]: unknown;
}

/** A file in the local Slack; its content is kept in memory and served by the playground itself. */
export interface LocalFile {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly mimetype: string;
  readonly size: number;
  readonly content: Uint8Array;
}

/** What somebody posts, in the fields of Slack's own messages. */
export interface MessageDraft {
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly blocks?: readonly LocalBlock[];
  readonly thread_ts?: string;
  readonly files?: readonly LocalFile[];
  /** What the app keeps with the message: an event's type and payload. */
  readonly metadata?: unknown;
  /** Only the visitor sees it, and Slack's methods do not find it. */
  readonly ephemeral?: boolean;
}

/** A message in the local Slack. `ts` names it within its channel and orders it. */
export interface LocalMessage extends MessageDraft {
  readonly type: 'message';
  readonly ts: string;
  readonly edited?: { readonly user: string; readonly ts: string };
  readonly reactions?: readonly { readonly name: string; readonly users: readonly string[] }[];
}

/** A message as Slack gives it to apps: without what only the playground keeps. */
export function publicMessage({ ephemeral: _, files, ...message }: LocalMessage): Record<string, unknown> {
  return { ...message, ...(files && { files: files.map(({ content: __, ...file }) => file) }) };
}

/** Blocks with a `block_id` each, as Slack gives one to each that has none. */
export function identifyBlocks(blocks: readonly LocalBlock[]): LocalBlock[] {
  return blocks.map((block, index) => ({
    ...block,
    block_id: typeof block.block_id === 'string' && block.block_id !== '' ? block.block_id : `block-${index}`,
  }));
}

/** The element with this action id in a block, wherever the block holds it. */
export function findElement(block: LocalBlock, actionId: string): Record<string, unknown> | undefined {
  const look = (value: unknown, depth: number): Record<string, unknown> | undefined => {
    if (typeof value !== 'object' || value === null || depth > 6) return undefined;
    const record = value as Record<string, unknown>;
    if (!Array.isArray(value) && record.action_id === actionId && typeof record.type === 'string') return record;
    for (const inner of Object.values(record)) {
      const found = look(inner, depth + 1);
      if (found) return found;
    }
    return undefined;
  };
  return look(block, 0);
}
