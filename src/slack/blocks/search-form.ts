import type { InputBlock } from '@slack/types';
import type { Words } from '../../wording/words.ts';
import { plain } from './render-view.ts';

/** The block and action ids of the search box. */
export const SEARCH_BLOCK = 'diplo:search';
export const SEARCH_INPUT = 'diplo:search:words';

/** Characters of a query that the box takes. */
const QUERY = 1000;

/** The search box. With `dispatch` it answers on Enter, as on the Home tab; otherwise its form is sent. */
export function searchForm(words: Words, { dispatch, initial }: { dispatch: boolean; initial?: string }): InputBlock {
  return {
    type: 'input',
    block_id: SEARCH_BLOCK,
    dispatch_action: dispatch,
    label: plain(words.slack.modal.prompt, 2000),
    element: {
      type: 'plain_text_input',
      action_id: SEARCH_INPUT,
      max_length: QUERY,
      placeholder: plain(words.slack.modal.placeholder, 150),
      ...(initial && { initial_value: initial.slice(0, QUERY) }),
      ...(dispatch && { dispatch_action_config: { trigger_actions_on: ['on_enter_pressed'] } }),
    },
  };
}
