import type { ModalView } from '@slack/types';
import type { Reply } from '../../command/reply.ts';
import type { Words } from '../../wording/words.ts';
import { MODAL_TITLE } from './limits.ts';
import { plain, renderModal } from './render-view.ts';
import { searchForm } from './search-form.ts';

/** The callback id of the modal that searches. */
export const SEARCH_MODAL = 'diplo:search';

/** The search box, and below it what was found for the words last typed. */
export function searchModal(words: Words, typed?: string, reply?: Reply): ModalView {
  const top = [searchForm(words, { dispatch: false, ...(typed && { initial: typed }) })];
  return {
    ...renderModal(reply ?? { lead: '', parts: [], rows: [] }, { words, title: words.slack.modal.search, top }),
    callback_id: SEARCH_MODAL,
    submit: plain(words.slack.search, MODAL_TITLE),
  };
}
