import type { CommandHint, Shortcut } from './hints.ts';
import type { Change, LocalSlack } from './local-slack.ts';
import type { LocalMessage } from './message.ts';
import { channels, people, VISITOR } from './workspace.ts';

/** What the caller tells the page. */
export interface PageWords {
  /** Lines to try: those that start with `/` or `@` in a channel, others as direct messages. */
  readonly examples: readonly string[];
  readonly commands: readonly CommandHint[];
  readonly shortcuts: readonly Shortcut[];
}

/** All that the page shows, for a page that was just opened. */
export function composePageState(slack: LocalSlack, words: PageWords): object {
  return {
    you: VISITOR,
    people,
    channels,
    ...words,
    messages: channels.flatMap(({ id }) => slack.messages(id)).map(forPage),
    modals: slack.views.modals(),
    home: slack.views.home(),
    prompts: slack.prompts(),
  };
}

/** A change as the page hears it. */
export function composePageChange(change: Change): object {
  return change.type === 'message' ? { ...change, message: forPage(change.message) } : change;
}

/** A message with its files' text, as far as it is shown, in place of their bytes. */
function forPage(message: LocalMessage): object {
  if (!message.files) return message;
  const files = message.files.map(({ content, ...file }) => ({
    ...file,
    preview: new TextDecoder().decode(content.subarray(0, 2000)),
  }));
  return { ...message, files };
}
