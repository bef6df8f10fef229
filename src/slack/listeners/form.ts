import type { ViewSubmitAction } from '@slack/bolt';
import { FORM_MODAL, formLine, parseFormMemory } from '../blocks/form-view.ts';
import { renderModal } from '../blocks/render-view.ts';
import type { Listener } from './listener.ts';

/** A sent form types its line; the reply takes the form's place. */
export const form: Listener = (app, desk) => {
  app.view<ViewSubmitAction>(
    { type: 'view_submission', callback_id: FORM_MODAL },
    async ({ ack, view, body, client, context }) => {
      const memory = parseFormMemory(view.private_metadata);
      const place = { client, team: context.teamId ?? '', channel: memory?.channel ?? '', user: body.user.id };
      const { words } = await desk.readerOf(client, place.team, place.user);
      const waiting = {
        lead: words.slack.loading,
        parts: [{ kind: 'note', line: words.slack.loading } as const],
        rows: [],
      };
      await ack({ response_action: 'update', view: renderModal(waiting, { words }) });
      if (!memory) return;
      const { reply } = await desk.say(formLine(memory.run, view.state.values), place);
      await client.views.update({ view_id: view.id, view: renderModal(reply, { words, native: false }) });
    },
  );
};
