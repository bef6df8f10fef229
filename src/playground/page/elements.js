import { button, feedbackButtons, iconButton, overflow } from './buttons.js';
import { el } from './dom.js';
import { choices, INPUTS, input, select } from './fields.js';

/**
 * Interactive elements. `place` says where they stand: `surface` for the playground, `fields` where a form gathers
 * what they hold, `previous` what they held before the view changed, `values()` all that the form holds.
 */
export function element(spec, block, place) {
  const make = MAKERS[spec.type];
  return make ? make(spec, block, place) : el('span', { class: 'unknown' }, `“${spec.type}” is not shown here`);
}

const image = (spec) => el('span', { class: 'picture' }, spec.alt_text ?? 'image');

/** One maker for each kind of element; adding a kind costs a line. */
const MAKERS = {
  button,
  feedback_buttons: feedbackButtons,
  icon_button: iconButton,
  overflow,
  static_select: select,
  external_select: select,
  users_select: select,
  channels_select: select,
  conversations_select: select,
  multi_static_select: select,
  multi_external_select: select,
  multi_users_select: select,
  multi_channels_select: select,
  multi_conversations_select: select,
  checkboxes: choices,
  radio_buttons: choices,
  ...Object.fromEntries(Object.keys(INPUTS).map((type) => [type, input])),
  image,
};
