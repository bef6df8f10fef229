import { el } from './dom.js';
import { dateText, link, mention, styled } from './show-text.js';
import { nameOf } from './store.js';

/** Nodes for a rich_text block's elements. */
export function richText(elements = []) {
  return elements.map(paragraph);
}

function paragraph(element) {
  const inner = () => (element.elements ?? []).map(inline);
  if (element.type === 'rich_text_section') return el('p', { class: 'rich' }, ...inner());
  if (element.type === 'rich_text_quote') return el('blockquote', { class: 'rich' }, ...inner());
  if (element.type === 'rich_text_preformatted') return el('pre', {}, ...inner());
  if (element.type === 'rich_text_list') {
    const items = (element.elements ?? []).map((item) => el('li', {}, ...(item.elements ?? []).map(inline)));
    return el(element.style === 'ordered' ? 'ol' : 'ul', { class: `rich indent-${element.indent ?? 0}` }, ...items);
  }
  return el('p', { class: 'unknown' }, `“${element.type}” is not shown here`);
}

function inline(element) {
  const { type, style } = element;
  if (type === 'text') return styled(element.text ?? '', style);
  if (type === 'link') return link(element.url ?? '', element.text, style);
  if (type === 'user') return mention(`@${nameOf(element.user_id)}`);
  if (type === 'channel') return mention(`#${nameOf(element.channel_id)}`);
  if (type === 'broadcast') return mention(`@${element.range}`);
  if (type === 'date') return dateText(element.timestamp, element.format ?? '', element.fallback ?? '');
  if (type === 'emoji') return emoji(element);
  if (type === 'color') return styled(element.value ?? '', style);
  return `“${type}”`;
}

function emoji({ name, unicode }) {
  const points = (unicode ?? '').split('-').map((point) => Number.parseInt(point, 16));
  return points.every((point) => point > 0 && point <= 0x10ffff) ? String.fromCodePoint(...points) : `:${name}:`;
}
