import { blockNodes } from './blocks.js';
import { el, fill, icon } from './dom.js';
import { textObject } from './show-text.js';
import { ask, store } from './store.js';

const dialog = el('dialog', { class: 'modal', 'aria-labelledby': 'modal-title' });
let shown;
let place;

/** What the fields of a form hold, by block and action. */
function valuesOf(fields) {
  const values = {};
  for (const { block_id, action_id, read } of fields) values[block_id] = { ...values[block_id], [action_id]: read() };
  return values;
}

/** A place for a view's blocks: it gathers their fields. */
export function viewPlace(view, previous) {
  const fields = [];
  const channel = location.hash.slice(1);
  return { surface: { view: view.id }, fields, previous, channel, values: () => valuesOf(fields) };
}

/** Shows the top modal, or none. What was typed stays when a view changes under it. */
export function showModal() {
  const view = store.modals.at(-1);
  if (!view) {
    shown = undefined;
    if (dialog.open) dialog.close();
    return;
  }
  if (!dialog.isConnected) document.body.append(dialog);
  if (shown?.id === view.id && shown.hash === view.hash) return;
  const previous = shown?.id === view.id ? place?.values() : view.state?.values;
  shown = view;
  place = viewPlace(view, previous);
  draw(view);
  if (!dialog.open) dialog.showModal();
}

function draw(view) {
  const under = store.modals.length > 1;
  const close = () => ask('close', { view: view.id });
  const words = under ? 'Back' : 'Close';
  const body = el('div', { class: 'modal-body', tabindex: -1 }, ...blockNodes(view.blocks, place));
  const form = el(
    'form',
    { novalidate: true },
    el(
      'header',
      {},
      under && el('button', { type: 'button', class: 'quiet', 'aria-label': words, onclick: close }, icon('back')),
      el('h2', { id: 'modal-title' }, ...textObject(view.title)),
      !under && el('button', { type: 'button', class: 'quiet', 'aria-label': words, onclick: close }, icon('close')),
    ),
    body,
    el(
      'footer',
      {},
      el('button', { type: 'button', class: 'button', onclick: close }, ...textObject(view.close ?? 'Cancel')),
      view.submit && el('button', { type: 'submit', class: 'button primary' }, ...textObject(view.submit)),
    ),
  );
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (view.submit) submit(view, form);
  });
  fill(dialog, form);
  body.querySelector('input, textarea, select')?.focus();
}

async function submit(view, form) {
  const missing = view.blocks.filter((block) => block.type === 'input' && !block.optional && !isFilled(block));
  if (missing.length > 0)
    return showErrors(form, Object.fromEntries(missing.map(({ block_id }) => [block_id, 'Please fill this in.'])));
  const button = form.querySelector('button[type=submit]');
  button.disabled = true;
  showErrors(form, (await ask('submit', { view: view.id, values: place.values() })) ?? {});
  button.disabled = false;
}

function isFilled({ block_id, element }) {
  const held = place.values()[block_id]?.[element?.action_id];
  if (!held) return true;
  return Object.entries(held).some(
    ([key, value]) => key !== 'type' && value !== null && !(Array.isArray(value) && value.length === 0),
  );
}

function showErrors(form, errors) {
  for (const block of form.querySelectorAll('[data-block]')) {
    const text = errors[block.dataset.block] ?? '';
    fill(block.querySelector('.error'), text);
    block.classList.toggle('wrong', text !== '');
  }
  form.querySelector('.wrong :is(input, textarea, select)')?.focus();
}

dialog.addEventListener('cancel', (event) => {
  event.preventDefault();
  if (shown) ask('close', { view: shown.id });
});
