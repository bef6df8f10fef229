import type { GlobalShortcut, ViewSubmitAction } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import type { Reply } from '../../command/reply.ts';
import type { Words } from '../../wording/words.ts';
import { plain, renderModal } from '../blocks/render-view.ts';
import { SEARCH_BLOCK, SEARCH_INPUT, searchForm } from '../blocks/search-form.ts';
import { openModal } from '../send.ts';
import type { Listener } from './listener.ts';

/** The callback ids of the shortcut, as in the manifest, and of its form. */
export const SEARCH_SHORTCUT = 'diplo_search';
export const SEARCH_MODAL = 'diplo:search';

/** *Search diplomatic news*: a form whose results stand in the same modal, with the form kept for the next search. */
export const searchShortcut: Listener = (app, desk) => {
  app.shortcut<GlobalShortcut>(
    { type: 'shortcut', callback_id: SEARCH_SHORTCUT },
    async ({ shortcut, client, context }) => {
      const { words } = await desk.readerOf(client, context.teamId ?? '', shortcut.user.id);
      await openModal(client, shortcut.trigger_id, () => formModal(words));
    },
  );

  app.view<ViewSubmitAction>(
    { type: 'view_submission', callback_id: SEARCH_MODAL },
    async ({ ack, view, body, client, context }) => {
      const typed = view.state.values[SEARCH_BLOCK]?.[SEARCH_INPUT]?.value ?? '';
      const place = { client, team: context.teamId ?? '', channel: '', user: body.user.id };
      const { words } = await desk.readerOf(client, place.team, place.user);
      // The form is answered at once; its results follow into the same modal.
      await ack({ response_action: 'update', view: formModal(words, typed, nothingYet(words)) });
      const { reply } = await desk.say(`search ${typed}`, place);
      await client.views.update({ view_id: view.id, view: formModal(words, typed, reply) });
    },
  );
};

function nothingYet(words: Words): Reply {
  return { lead: words.slack.loading, parts: [{ kind: 'note', line: words.slack.loading }], rows: [] };
}

/** The form, and below it what was found. */
function formModal(words: Words, typed?: string, reply: Reply = { lead: '', parts: [], rows: [] }): ModalView {
  const top = [searchForm(words, { dispatch: false, ...(typed && { initial: typed }) })];
  return {
    ...renderModal(reply, { words, title: words.slack.modal.search, top }),
    callback_id: SEARCH_MODAL,
    submit: plain(words.slack.search, 24),
  };
}
