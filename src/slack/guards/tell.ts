import type { Words } from '../../wording/words.ts';
import { renderParts } from '../blocks/render-reply.ts';
import { renderModal } from '../blocks/render-view.ts';
import { describeCause } from '../describe-cause.ts';
import { textAt } from '../origin.ts';
import { openModal, postMessage, respondWith } from '../send.ts';
import type { Visit } from './guard.ts';

/**
 * Says one line to whoever sent a request, where they will see it: privately if the request brought an address for
 * that, else in the conversation, else in a modal: the one with the id `open`, the one it came from, or a new one.
 * Never fails; a line that cannot be said is logged.
 */
export async function tell(
  { args, origin, desk }: Visit,
  line: (words: Words) => string,
  open?: string,
): Promise<void> {
  const { client, body } = args;
  try {
    const { words } = await desk.readerOf(client, origin.team, origin.user ?? '');
    const text = line(words);
    const parts = [{ kind: 'text', line: text }] as const;
    const draw = (native: boolean) => renderParts(text, parts, { words, native });
    if (open === undefined && 'respond' in args && args.respond)
      return await respondWith(args.respond, 'private', draw);
    if (origin.surface === 'event') {
      if (!origin.channel) return;
      const thread = origin.direct && !desk.settings.agentView ? textAt(body, 'event', 'thread_ts') : origin.thread;
      await postMessage(client, { channel: origin.channel, thread }, draw);
      return;
    }
    const modal = () => renderModal({ lead: text, parts, rows: [] }, { words });
    const view = open ?? (textAt(body, 'view', 'type') === 'modal' ? textAt(body, 'view', 'id') : undefined);
    const trigger = textAt(body, 'trigger_id');
    if (view) await client.views.update({ view_id: view, view: modal() });
    else if (trigger) await openModal(client, trigger, modal);
  } catch (cause) {
    desk.log.warn({ surface: origin.surface, cause: describeCause(cause) }, 'the reader could not be told');
  }
}
