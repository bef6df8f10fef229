import { el } from './dom.js';
import { plain, press } from './press.js';
import { textObject } from './show-text.js';
import { ask, store } from './store.js';

/** Registers a field: `read` gives what it holds in Slack's words; outside a form every change is told at once. */
function field(node, spec, block, place, read) {
  place.fields?.push({ block_id: block.block_id, action_id: spec.action_id, read });
  if (block.type !== 'input') node.addEventListener('change', () => press(spec, block, place, read()));
  return node;
}

const before = (spec, block, place) => place.previous?.[block.block_id]?.[spec.action_id];

function optionsOf(spec) {
  if (spec.type.includes('users')) return store.people.map(({ id, real_name }) => ({ value: id, text: real_name }));
  if (spec.type.includes('channels') || spec.type.includes('conversations'))
    return store.channels
      .filter(({ is_im }) => !is_im || spec.type.includes('conversations'))
      .map(({ id, name, is_im }) => ({ value: id, text: is_im ? name : `#${name}` }));
  const options = spec.option_groups ? spec.option_groups.flatMap((group) => group.options) : (spec.options ?? []);
  return options.map((option) => ({ value: option.value, text: plain(option.text), option }));
}

/** What Slack calls the choice of a select. */
const CHOICES = {
  static: ['selected_option', 'initial_option'],
  external: ['selected_option', 'initial_option'],
  users: ['selected_user', 'initial_user'],
  channels: ['selected_channel', 'initial_channel'],
  conversations: ['selected_conversation', 'initial_conversation'],
};

/** A menu of options, people or channels; one or many. */
export function select(spec, block, place) {
  const many = spec.type.startsWith('multi_');
  const [kind] = spec.type.replace('multi_', '').split('_');
  const [one, initial] = CHOICES[kind] ?? CHOICES.static;
  const key = many ? `${one}s` : one;
  const label = plain(spec.placeholder) || 'Choose…';
  const named = block.type === 'input' ? undefined : label;
  const node = el('select', { multiple: many, 'aria-label': spec.accessibility_label ?? named });
  let options = [];
  const idOf = (choice) => (typeof choice === 'object' && choice !== null ? choice.value : choice);
  const held = before(spec, block, place)?.[key] ?? spec[many ? `${initial}s` : initial];
  const chosen = new Set([held].flat().filter(Boolean).map(idOf));
  if (spec.default_to_current_conversation && held === undefined && place.channel) chosen.add(place.channel);
  const show = () => {
    node.replaceChildren();
    if (!many) node.append(el('option', { value: '' }, label));
    for (const { value, text } of options) node.append(el('option', { value, selected: chosen.has(value) }, text));
  };
  options = optionsOf(spec);
  if (kind === 'external') {
    const initials = [held].flat().filter(Boolean);
    options = initials.map((option) => ({ value: option.value, text: plain(option.text), option }));
    const load = async () => {
      const typed = '';
      const answer = await ask('suggest', {
        surface: place.surface,
        block_id: block.block_id,
        action_id: spec.action_id,
        typed,
      });
      const offered = answer?.options ?? (answer?.option_groups ?? []).flatMap((group) => group.options);
      options = offered.map((option) => ({ value: option.value, text: plain(option.text), option }));
      show();
    };
    node.addEventListener('focus', load, { once: true });
  }
  show();
  const read = () => {
    const picked = [...node.selectedOptions].filter(({ value }) => value !== '');
    const named = picked.map(({ value }) => options.find((each) => each.value === value)?.option ?? value);
    return { type: spec.type, [key]: many ? named : (named[0] ?? null) };
  };
  return field(node, spec, block, place, read);
}

/** Checkboxes or radio buttons. */
export function choices(spec, block, place) {
  const many = spec.type === 'checkboxes';
  const held = before(spec, block, place);
  const chosen = many
    ? (held?.selected_options ?? spec.initial_options ?? [])
    : [held?.selected_option ?? spec.initial_option].filter(Boolean);
  const name = `${block.block_id} ${spec.action_id} ${Math.random()}`;
  const inputs = [];
  const node = el(
    'span',
    { class: 'choices', role: many ? 'group' : 'radiogroup' },
    ...(spec.options ?? []).map((option) => {
      const input = el('input', {
        type: many ? 'checkbox' : 'radio',
        name,
        checked: chosen.some(({ value }) => value === option.value),
      });
      inputs.push([input, option]);
      return el('label', {}, input, el('span', {}, ...textObject(option.text)));
    }),
  );
  const read = () => {
    const picked = inputs.filter(([input]) => input.checked).map(([, option]) => option);
    return many
      ? { type: spec.type, selected_options: picked }
      : { type: spec.type, selected_option: picked[0] ?? null };
  };
  return field(node, spec, block, place, read);
}

/** Native inputs: their kind, and what Slack calls what they hold. */
export const INPUTS = {
  datepicker: ['date', 'selected_date', 'initial_date'],
  timepicker: ['time', 'selected_time', 'initial_time'],
  datetimepicker: ['datetime-local', 'selected_date_time', 'initial_date_time'],
  plain_text_input: ['text', 'value', 'initial_value'],
  email_text_input: ['email', 'value', 'initial_value'],
  url_text_input: ['url', 'value', 'initial_value'],
  number_input: ['number', 'value', 'initial_value'],
};

/** A text field or a picker of a day, time or moment. */
export function input(spec, block, place) {
  const [type, key, initial] = INPUTS[spec.type];
  const moment = type === 'datetime-local';
  const held = before(spec, block, place)?.[key] ?? spec[initial];
  const value = moment && held ? localMoment(held) : held;
  const node = el(spec.multiline ? 'textarea' : 'input', {
    ...(spec.multiline ? { rows: 4 } : { type, autocomplete: 'off' }),
    placeholder: plain(spec.placeholder) || undefined,
    'aria-label':
      spec.accessibility_label ?? (block.type === 'input' ? undefined : plain(spec.placeholder) || undefined),
    maxlength: spec.max_length,
    min: spec.min_value,
    max: spec.max_value,
    step: spec.type === 'number_input' ? (spec.is_decimal_allowed ? 'any' : 1) : undefined,
  });
  node.value = value ?? '';
  const read = () => {
    if (node.value === '') return { type: spec.type, [key]: null };
    return { type: spec.type, [key]: moment ? Math.floor(new Date(node.value).getTime() / 1000) : node.value };
  };
  place.fields?.push({ block_id: block.block_id, action_id: spec.action_id, read });
  const picker = key !== 'value';
  if (picker && block.type !== 'input') node.addEventListener('change', () => press(spec, block, place, read()));
  if (!picker && (block.dispatch_action || block.type !== 'input')) dispatchOn(node, spec, block, place, read);
  return node;
}

/** A text field that tells the app on Enter, or on every change where it says so. */
function dispatchOn(node, spec, block, place, read) {
  const triggers = spec.dispatch_action_config?.trigger_actions_on ?? ['on_enter_pressed'];
  if (triggers.includes('on_enter_pressed'))
    node.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
      event.preventDefault();
      press(spec, block, place, read());
    });
  if (triggers.includes('on_character_entered'))
    node.addEventListener('input', () => press(spec, block, place, read()));
}

function localMoment(seconds) {
  const date = new Date(seconds * 1000);
  return new Date(date.getTime() - date.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}
