import { commands } from '../command/index.ts';
import { RELATED_SHORTCUT } from '../slack/listeners/related-shortcut.ts';
import { SEARCH_SHORTCUT } from '../slack/listeners/search-shortcut.ts';
import type { Words } from '../wording/words.ts';

/** A slash command's words, for completion while typing. */
export interface CommandHint {
  /** `/diplo search`. */
  readonly line: string;
  readonly usage: string;
  readonly about: string;
}

/** A shortcut that the page offers: in the composer, or beside every message. */
export interface Shortcut {
  readonly type: 'global' | 'message';
  readonly name: string;
  readonly callback_id: string;
}

/** Every command that Diplo has, in their order. */
export function commandHints(words: Words): CommandHint[] {
  return commands.map((command) => ({
    line: `/diplo ${command.name}`,
    usage: command.usage,
    about: command.describe(words),
  }));
}

/** The shortcuts that Diplo answers, named as in its modals. */
export function shortcutHints(words: Words): Shortcut[] {
  return [
    { type: 'global', name: words.slack.modal.search, callback_id: SEARCH_SHORTCUT },
    { type: 'message', name: words.slack.modal.related, callback_id: RELATED_SHORTCUT },
  ];
}

/**
 * Lines to try on every surface: a question typed as a command is offered as a mention and as a direct message, which
 * is how people ask; other commands stay commands.
 */
export function spreadExamples(lines: readonly string[]): string[] {
  return lines.flatMap((line) => {
    const question = /^\/diplo ask (.{1,500})$/.exec(line)?.[1];
    return question === undefined ? [line] : [`@Diplo ${question}`, question];
  });
}
