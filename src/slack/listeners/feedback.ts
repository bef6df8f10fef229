import type { BlockFeedbackButtonsAction, ViewSubmitAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { Words } from '../../wording/words.ts';
import { PRIVATE_METADATA } from '../blocks/limits.ts';
import { FEEDBACK_ACTION } from '../blocks/parts/feedback.ts';
import { renderParts } from '../blocks/render-reply.ts';
import { plain } from '../blocks/render-view.ts';
import { cleanText, clip } from '../blocks/text.ts';
import { textAt } from '../origin.ts';
import { openModal, respondWith } from '../send.ts';
import type { Listener } from './listener.ts';

/** The callback id of the form that asks what was wrong, and the ids of its fields. */
const FEEDBACK_MODAL = 'diplo:feedback';
const REASON = 'diplo:feedback:reason';
const DETAIL = 'diplo:feedback:detail';

/** The longest remark that is kept. */
const REMARK = 1000;

/** A thumb up is kept and thanked for; a thumb down asks why. */
export const feedback: Listener = (app, desk) => {
  app.action<BlockFeedbackButtonsAction>(
    { type: 'block_actions', action_id: FEEDBACK_ACTION },
    async ({ action, body, client, context, respond }) => {
      const { vote, about } = parseVote(action.value);
      if (!vote) return;
      const given = {
        team: context.teamId ?? '',
        channel: body.channel?.id ?? '',
        user: body.user.id,
        message: body.message?.ts ?? textAt(body.container, 'message_ts') ?? '',
        vote,
        about,
      };
      const { words } = await desk.readerOf(client, given.team, given.user);
      if (vote === 'bad') {
        const { channel, message } = given;
        // At once: the address that opens a form is good for three seconds.
        await openModal(client, body.trigger_id, () => reasonModal(words, { channel, message, about }));
      }
      await desk.feedback?.(given);
      if (vote === 'good')
        await respondWith(respond, 'private', (native) =>
          renderParts(words.slack.feedback.thanks, [{ kind: 'text', line: words.slack.feedback.thanks }], {
            words,
            native,
          }),
        );
    },
  );

  app.view<ViewSubmitAction>(
    { type: 'view_submission', callback_id: FEEDBACK_MODAL },
    async ({ ack, view, body, context }) => {
      await ack();
      const reason = view.state.values[REASON]?.[REASON]?.selected_option?.value;
      const detail = view.state.values[DETAIL]?.[DETAIL]?.value;
      let about: unknown;
      try {
        about = JSON.parse(view.private_metadata);
      } catch {
        return;
      }
      await desk.feedback?.({
        team: context.teamId ?? '',
        channel: textAt(about, 'channel') ?? '',
        user: body.user.id,
        message: textAt(about, 'message') ?? '',
        vote: 'bad',
        about: textAt(about, 'about') ?? '',
        ...(reason && { reason }),
        ...(detail && { detail: clip(cleanText(detail), REMARK) }),
      });
    },
  );
};

function parseVote(value: string | undefined): { vote: 'good' | 'bad' | undefined; about: string } {
  try {
    const parsed: unknown = JSON.parse(value ?? '');
    const vote = textAt(parsed, 'vote');
    return { vote: vote === 'good' || vote === 'bad' ? vote : undefined, about: textAt(parsed, 'about') ?? '' };
  } catch {
    return { vote: undefined, about: '' };
  }
}

function reasonModal(words: Words, about: { channel: string; message: string; about: string }): ModalView {
  const { feedback: said } = words.slack;
  const fits = { ...about, about: clip(about.about, PRIVATE_METADATA / 3) };
  return {
    type: 'modal',
    callback_id: FEEDBACK_MODAL,
    private_metadata: JSON.stringify(fits),
    title: plain(said.title, 24),
    submit: plain(words.slack.submit, 24),
    close: plain(words.slack.close, 24),
    blocks: [
      {
        type: 'input',
        block_id: REASON,
        label: plain(said.reason, 2000),
        element: {
          type: 'radio_buttons',
          action_id: REASON,
          options: Object.entries(said.reasons).map(([value, label]) => ({ value, text: plain(label, 75) })),
        },
      },
      {
        type: 'input',
        block_id: DETAIL,
        optional: true,
        label: plain(said.detail, 2000),
        element: { type: 'plain_text_input', action_id: DETAIL, multiline: true, max_length: REMARK },
      },
    ],
  };
}
