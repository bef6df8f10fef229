import type { GlobalShortcut, ViewSubmitAction } from '@slack/bolt';
import { SEARCH_BLOCK, SEARCH_INPUT } from '../blocks/search-form.ts';
import { SEARCH_MODAL, searchModal } from '../blocks/search-modal.ts';
import { openModal } from '../send.ts';
import type { Listener } from './listener.ts';

/** The callback id of the shortcut, as in the manifest. */
export const SEARCH_SHORTCUT = 'diplo_search';

/** *Search diplomatic news*: a form whose results stand in the same modal, with the form kept for the next search. */
export const searchShortcut: Listener = (app, desk) => {
  app.shortcut<GlobalShortcut>(
    { type: 'shortcut', callback_id: SEARCH_SHORTCUT },
    async ({ shortcut, client, context }) => {
      const { words } = await desk.readerOf(client, context.teamId ?? '', shortcut.user.id);
      await openModal(client, shortcut.trigger_id, () => searchModal(words));
    },
  );

  app.view<ViewSubmitAction>(
    { type: 'view_submission', callback_id: SEARCH_MODAL },
    async ({ ack, view, body, client, context }) => {
      const typed = view.state.values[SEARCH_BLOCK]?.[SEARCH_INPUT]?.value ?? '';
      const place = { client, team: context.teamId ?? '', channel: '', user: body.user.id };
      const { words } = await desk.readerOf(client, place.team, place.user);
      const { loading } = words.slack;
      const waiting = { lead: loading, parts: [{ kind: 'note', line: loading } as const], rows: [] };
      // The form is answered at once; its results follow into the same modal.
      await ack({ response_action: 'update', view: searchModal(words, typed, waiting) });
      const { reply } = await desk.say(`search ${typed}`, place);
      await client.views.update({ view_id: view.id, view: searchModal(words, typed, reply) });
    },
  );
};
