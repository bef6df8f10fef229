import { el, icon } from './dom.js';
import { element } from './elements.js';
import { richText } from './rich-text.js';
import { link, mrkdwn, textObject } from './show-text.js';

/** Nodes for blocks. A type that is not known is named, never guessed at. */
export function blockNodes(blocks, place) {
  return (blocks ?? []).map((block) => {
    const draw = DRAWERS[block.type];
    return draw ? draw(block, place) : unknown(block);
  });
}

function unknown(block) {
  return el(
    'details',
    { class: 'unknown' },
    el('summary', {}, `A block of type “${block.type}” is not shown here`),
    el('pre', {}, JSON.stringify(block, undefined, 2)),
  );
}

const header = ({ text }) => el('h3', { class: 'block header' }, ...textObject(text));

function section(block, place) {
  const fields =
    block.fields && el('div', { class: 'fields' }, ...block.fields.map((one) => el('div', {}, ...textObject(one))));
  return el(
    'div',
    { class: 'block section' },
    el('div', { class: 'section-text' }, block.text && el('div', { class: 'rich' }, ...textObject(block.text)), fields),
    block.accessory && el('div', { class: 'accessory' }, element(block.accessory, block, place)),
  );
}

const context = ({ elements = [] }) =>
  el(
    'div',
    { class: 'block context' },
    ...elements.map((item) =>
      item.type === 'image'
        ? el('span', { class: 'picture' }, item.alt_text ?? 'image')
        : el('span', {}, ...textObject(item)),
    ),
  );

const divider = () => el('hr', { class: 'block' });

const actions = (block, place) =>
  el(
    'div',
    { class: `block actions ${block.type}` },
    ...(block.elements ?? []).map((item) => element(item, block, place)),
  );

const image = ({ alt_text, title }) =>
  el(
    'div',
    { class: 'block image' },
    title && el('strong', {}, ...textObject(title)),
    el('span', { class: 'picture' }, alt_text),
  );

let fields = 0;

/** A field under its label; hint and error are its description, so that they are read with it. */
function input(block, place) {
  const control = element(block.element ?? {}, block, place);
  const id = `field-${++fields}`;
  const named = control.matches('input, select, textarea');
  control.setAttribute(named ? 'id' : 'aria-labelledby', named ? id : `${id}-label`);
  control.setAttribute('aria-describedby', `${id}-hint ${id}-error`);
  return el(
    'div',
    { class: 'block input', 'data-block': block.block_id },
    el(
      named ? 'label' : 'span',
      { class: 'label', id: `${id}-label`, for: named && id },
      ...textObject(block.label),
      block.optional && el('small', {}, ' (optional)'),
    ),
    control,
    block.hint && el('small', { class: 'hint', id: `${id}-hint` }, ...textObject(block.hint)),
    el('small', { class: 'error', id: `${id}-error`, role: 'alert' }),
  );
}

const rich = ({ elements }) => el('div', { class: 'block' }, ...richText(elements));

const markdown = ({ text }) => el('div', { class: 'block rich' }, String(text ?? ''));

function cell(spec, tag, props = {}) {
  if (spec?.type === 'rich_text') return el(tag, props, ...richText(spec.elements));
  return el(
    tag,
    spec?.type === 'raw_number' ? { ...props, class: 'number' } : props,
    String(spec?.text ?? spec?.value ?? ''),
  );
}

function table({ rows = [], caption }) {
  const [head = [], ...rest] = rows;
  return el(
    'div',
    { class: 'block table', tabindex: 0, role: 'region', 'aria-label': caption || 'Table' },
    el(
      'table',
      {},
      caption && el('caption', {}, caption),
      el('thead', {}, el('tr', {}, ...head.map((one) => cell(one, 'th', { scope: 'col' })))),
      el('tbody', {}, ...rest.map((row) => el('tr', {}, ...row.map((one) => cell(one, 'td'))))),
    ),
  );
}

function card(block, place) {
  return el(
    'div',
    { class: 'block card' },
    block.title && el('strong', {}, ...textObject(block.title)),
    block.subtitle && el('div', { class: 'context' }, ...textObject(block.subtitle)),
    block.body && el('div', { class: 'rich' }, ...textObject(block.body)),
    block.actions?.length && actions({ ...block, type: 'actions', elements: block.actions }, place),
  );
}

const alert = (block) => el('div', { class: `block alert ${block.level ?? 'default'}` }, ...textObject(block.text));

/** A file that was posted: its name, its beginning, and the whole of it to save. */
export function fileNode(file) {
  return el(
    'figure',
    { class: 'file' },
    el(
      'figcaption',
      {},
      icon('file'),
      el('a', { href: `/files/${file.id}`, download: file.name }, file.title || file.name),
    ),
    el('pre', { tabindex: 0 }, file.preview ?? ''),
  );
}

const file = (block) => el('div', { class: 'block context' }, link(block.external_url ?? '', block.title ?? 'A file'));

/** One drawer for each type of block; adding a type costs a line. */
const DRAWERS = {
  header,
  section,
  context,
  divider,
  actions,
  context_actions: actions,
  image,
  input,
  rich_text: rich,
  markdown,
  table,
  data_table: table,
  card,
  alert,
  file,
};

/** A message's text where it has no blocks. */
export const messageText = (text) => el('div', { class: 'block rich' }, ...mrkdwn(text));
