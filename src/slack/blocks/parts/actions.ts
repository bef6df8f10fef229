import type { Button, KnownBlock } from '@slack/types';
import type { Action } from '../../../command/reply.ts';
import { actionValue, RUN_ACTION } from '../action-value.ts';
import { ACTIONS_ELEMENTS, BUTTON_DESCRIPTION, BUTTON_TEXT } from '../limits.ts';
import { cleanText, label } from '../text.ts';
import type { PartRenderer } from './context.ts';

/** A button that types a line for whoever presses it. `index` tells it from its neighbours. */
function runButton(action: Action, index: number): Button {
  const described = cleanText(action.described ?? '').trim();
  return {
    type: 'button',
    action_id: `${RUN_ACTION}${index}`,
    text: { type: 'plain_text', text: label(action.label, BUTTON_TEXT), emoji: false },
    value: actionValue(action),
    ...(action.emphasis && { style: action.emphasis }),
    ...(described && { accessibility_label: label(described, BUTTON_DESCRIPTION) }),
  };
}

/** Buttons in one row; none for none. */
function actionBlocks(actions: readonly Action[]): KnownBlock[] {
  if (actions.length === 0) return [];
  return [{ type: 'actions', elements: actions.slice(0, ACTIONS_ELEMENTS).map(runButton) }];
}

export const actions: PartRenderer<'actions'> = (part, { surface }) =>
  // A modal or Home tab belongs to no channel, so nothing can be shared from it.
  actionBlocks(part.actions.filter(({ where }) => surface === 'message' || where !== 'share'));
