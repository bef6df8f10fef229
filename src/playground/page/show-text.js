import { el } from './dom.js';
import { parseMrkdwn, unescapeText } from './mrkdwn.js';
import { nameOf } from './store.js';

const TAGS = { bold: 'strong', italic: 'em', strike: 's', quote: 'blockquote' };

/** A link to the web, opened apart and without a trace of this page; any other address stays plain text. */
export function link(url, text, style) {
  if (!/^https?:\/\//i.test(url) || !URL.canParse(url)) return styled(text ?? url, style);
  return el('a', { href: url, target: '_blank', rel: 'noopener noreferrer', title: url }, styled(text || url, style));
}

/** Text in up to four styles. */
export function styled(text, style) {
  if (!style) return text;
  let node = text;
  if (style.code) node = el('code', {}, node);
  if (style.bold) node = el('strong', {}, node);
  if (style.italic) node = el('em', {}, node);
  if (style.strike) node = el('s', {}, node);
  return node;
}

/** Nodes for mrkdwn. */
export function mrkdwn(text) {
  return parseMrkdwn(text).map(tokenNode);
}

/** Nodes for a text object: plain, or mrkdwn. */
export function textObject(object) {
  if (typeof object === 'string') return [unescapeText(object)];
  if (!object || typeof object.text !== 'string') return [];
  return object.type === 'mrkdwn' ? mrkdwn(object.text) : [object.text];
}

function tokenNode(token) {
  if (token.type === 'text') return token.text;
  if (token.type === 'code') return el('code', {}, token.text);
  if (token.type === 'pre') return el('pre', {}, token.text);
  if (token.type === 'link') return link(token.url, token.text);
  if (token.type === 'user') return mention(`@${token.label ?? nameOf(token.id)}`);
  if (token.type === 'channel') return mention(`#${token.label ?? nameOf(token.id)}`);
  if (token.type === 'broadcast') return mention(token.text);
  if (token.type === 'date') return link(token.url ?? '', dateText(token.seconds, token.format, token.fallback));
  return el(TAGS[token.type], {}, ...token.children.map(tokenNode));
}

/** A name that stands for a person or place. */
export function mention(text) {
  return el('span', { class: 'mention' }, text);
}

const FORMATS = {
  date_num: { year: 'numeric', month: '2-digit', day: '2-digit' },
  date: { year: 'numeric', month: 'long', day: 'numeric' },
  date_short: { year: 'numeric', month: 'short', day: 'numeric' },
  date_long: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  date_pretty: { year: 'numeric', month: 'long', day: 'numeric' },
  date_short_pretty: { year: 'numeric', month: 'short', day: 'numeric' },
  date_long_pretty: { weekday: 'long', year: 'numeric', month: 'long', day: 'numeric' },
  time: { hour: '2-digit', minute: '2-digit' },
  time_secs: { hour: '2-digit', minute: '2-digit', second: '2-digit' },
};

/** A moment in the reader's own zone, in Slack's formats; the fallback where the format is unknown. */
export function dateText(seconds, format, fallback) {
  const date = new Date(seconds * 1000);
  let known = !Number.isNaN(date.getTime());
  const text = format.replace(/\{([a-z_]{1,30})\}/g, (_, name) => {
    if (!known || !FORMATS[name]) {
      known = false;
      return '';
    }
    return new Intl.DateTimeFormat(undefined, FORMATS[name]).format(date);
  });
  return known ? text : fallback;
}
