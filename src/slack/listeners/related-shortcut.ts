import type { MessageShortcut } from '@slack/bolt';
import { renderModal } from '../blocks/render-view.ts';
import { cleanText, clip } from '../blocks/text.ts';
import { showModal } from '../show-modal.ts';
import { readableText } from '../typed-line.ts';
import type { Listener } from './listener.ts';

/** The callback id of the shortcut, as in the manifest. */
export const RELATED_SHORTCUT = 'diplo_related';

/** As much of a message as makes a search: more words make it worse, not better. */
const MESSAGE_WORDS = 300;

/** *Find related readouts*: what the corpus has on a message's words, shown to the one who asked only. */
export const relatedShortcut: Listener = (app, desk) => {
  app.shortcut<MessageShortcut>(
    { type: 'message_action', callback_id: RELATED_SHORTCUT },
    async ({ shortcut, client, context }) => {
      const place = { client, team: context.teamId ?? '', channel: shortcut.channel.id, user: shortcut.user.id };
      const text = searchWords(shortcut.message.text ?? '');
      const { words } = await desk.readerOf(client, place.team, place.user);
      const { noText, related: title } = words.slack.modal;
      await showModal(client, shortcut.trigger_id, 'open', words, async () => {
        const reply =
          text === ''
            ? { lead: noText, parts: [{ kind: 'text', line: noText } as const], rows: [] }
            : (await desk.say(`search ${text}`, place)).reply;
        return (native) => renderModal(reply, { words, native, title });
      });
    },
  );
};

/** The words of a message without what the language of filters would read as a filter, a phrase or an exclusion. */
export function searchWords(text: string): string {
  const words = cleanText(readableText(text))
    .replace(/https?:\/\/\S{1,2000}/g, ' ')
    .replace(/[":*_~`“”]/g, ' ')
    .replace(/(^|\s)-+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return clip(words, MESSAGE_WORDS).replace(/…$/, '');
}
