import { el, icon } from './dom.js';
import { plain, press } from './press.js';
import { textObject } from './show-text.js';

/** A button; one with an address also opens it. */
export function button(spec, block, place) {
  const node = el(
    'button',
    {
      type: 'button',
      class: `button ${spec.style ?? ''}`,
      'aria-label': spec.accessibility_label,
      'data-action': spec.action_id,
    },
    ...textObject(spec.text),
  );
  node.addEventListener('click', async () => {
    if (/^https?:\/\//i.test(spec.url ?? '')) window.open(spec.url, '_blank', 'noopener,noreferrer');
    node.classList.add('busy');
    await press(spec, block, place);
    node.classList.remove('busy');
  });
  return node;
}

/** Two thumbs, of which one is pressed. */
export function feedbackButtons(spec, block, place) {
  const buttons = [
    ['up', spec.positive_button],
    ['down', spec.negative_button],
  ].map(([picture, choice]) => {
    const label = choice?.accessibility_label ?? plain(choice?.text);
    const node = el('button', { type: 'button', class: 'quiet', title: label, 'aria-label': label }, icon(picture));
    node.addEventListener('click', async () => {
      for (const each of buttons) each.setAttribute('aria-pressed', String(each === node));
      await press(spec, block, place, { value: choice?.value, text: choice?.text });
    });
    return node;
  });
  return el('span', { class: 'feedback' }, ...buttons);
}

/** A button without words of its own. */
export function iconButton(spec, block, place) {
  const label = spec.accessibility_label ?? plain(spec.text);
  const click = () => press(spec, block, place);
  return el('button', { type: 'button', class: 'quiet', title: label, 'aria-label': label, onclick: click }, label);
}

/** A small menu behind three dots. */
export function overflow(spec, block, place) {
  const open = el(
    'button',
    { type: 'button', class: 'quiet', 'aria-label': 'More actions', 'aria-haspopup': 'menu', 'aria-expanded': 'false' },
    icon('more'),
  );
  const menu = el('span', { class: 'menu', role: 'menu', hidden: true });
  const show = (visible) => {
    menu.hidden = !visible;
    open.setAttribute('aria-expanded', String(visible));
  };
  for (const option of spec.options ?? []) {
    const choose = () => {
      show(false);
      press(spec, block, place, { selected_option: option });
    };
    menu.append(el('button', { type: 'button', role: 'menuitem', onclick: choose }, ...textObject(option.text)));
  }
  const wrap = el('span', { class: 'overflow' }, open, menu);
  open.addEventListener('click', () => show(menu.hidden));
  wrap.addEventListener('focusout', (event) => {
    if (!wrap.contains(event.relatedTarget)) show(false);
  });
  wrap.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || menu.hidden) return;
    event.stopPropagation();
    event.preventDefault();
    show(false);
    open.focus();
  });
  return wrap;
}
