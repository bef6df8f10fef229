import type { ModalView } from '@slack/types';
import type { WebClient } from '@slack/web-api';
import type { Words } from '../wording/words.ts';
import { renderModal } from './blocks/render-view.ts';
import { type Draw, openModal } from './send.ts';

/** Milliseconds after which a modal is opened empty: Slack lets one be opened for three seconds after the press. */
const SOON = 1500;

/** A failure whose reader looks at an open modal that still says to wait. */
export class FailedInModal extends Error {
  override readonly name = 'FailedInModal';
  readonly view: string;
  constructor(view: string, cause: unknown) {
    super('The work for an open modal failed.', { cause });
    this.view = view;
  }
}

/** What a modal that waits for its content says. */
function waitingModal(words: Words): ModalView {
  const { loading } = words.slack;
  return renderModal({ lead: loading, parts: [{ kind: 'note', line: loading }], rows: [] }, { words });
}

/**
 * Shows the outcome of some work in a modal: at once if it is done soon, otherwise in a modal that asks to wait and is
 * then filled. Throws FailedInModal when it is the waiting one that cannot be filled.
 */
export async function showModal(
  client: WebClient,
  trigger: string,
  on: 'open' | 'push',
  words: Words,
  work: () => Promise<Draw<ModalView>>,
): Promise<void> {
  const working = work();
  const late = Promise.withResolvers<undefined>();
  const timer = setTimeout(() => late.resolve(undefined), SOON);
  try {
    const done = await Promise.race([working, late.promise]);
    if (done) return await openModal(client, trigger, done, on);
  } finally {
    clearTimeout(timer);
  }
  const { view } = await client.views[on]({ trigger_id: trigger, view: waitingModal(words) });
  const id = view?.id ?? '';
  try {
    const draw = await working;
    await client.views.update({ view_id: id, view: draw(false) });
  } catch (cause) {
    throw new FailedInModal(id, cause);
  }
}
