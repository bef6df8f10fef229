/**
 * Slack's mrkdwn as tokens: `text`, `bold`, `italic`, `strike`, `code`, `pre`, `quote`, `link`, `user`, `channel`,
 * `broadcast` and `date`. Pure: it makes no nodes, so that it can be tested without a page.
 */

const ESCAPES = { '&amp;': '&', '&lt;': '<', '&gt;': '>' };

/** Undoes Slack's three escapes, each once. */
export function unescapeText(text) {
  return text.replace(/&(?:amp|lt|gt);/g, (found) => ESCAPES[found]);
}

/** Tokens of a text with blocks: fenced code, quotes and lines. */
export function parseMrkdwn(text) {
  return text.split('```').flatMap((part, index, parts) => {
    if (index % 2 === 1 && index < parts.length - 1) return [{ type: 'pre', text: unescapeText(trimBreaks(part)) }];
    return quotesIn(index % 2 === 1 ? `\`\`\`${part}` : part);
  });
}

function trimBreaks(text) {
  return text.replace(/^\n/, '').replace(/\n$/, '');
}

function quotesIn(text) {
  const tokens = [];
  let quoted = [];
  let plain = [];
  const flushPlain = () => {
    if (plain.length > 0) tokens.push(...parseInline(plain.join('\n')));
    plain = [];
  };
  const flushQuoted = () => {
    if (quoted.length > 0) tokens.push({ type: 'quote', children: parseInline(quoted.join('\n')) });
    quoted = [];
  };
  for (const line of text.split('\n')) {
    const quote = /^&gt; ?/.exec(line);
    if (quote) {
      flushPlain();
      quoted.push(line.slice(quote[0].length));
    } else {
      flushQuoted();
      plain.push(line);
    }
  }
  flushQuoted();
  flushPlain();
  return tokens;
}

const STYLES = { '*': 'bold', _: 'italic', '~': 'strike' };

/** Tokens of one stretch of lines. */
export function parseInline(text) {
  const tokens = [];
  let plain = '';
  let at = 0;
  const flush = () => {
    if (plain) tokens.push({ type: 'text', text: unescapeText(plain) });
    plain = '';
  };
  while (at < text.length) {
    const found = angleAt(text, at) ?? codeAt(text, at) ?? styleAt(text, at);
    if (found) {
      flush();
      tokens.push(found.token);
      at = found.end;
    } else {
      plain += text[at];
      at += 1;
    }
  }
  flush();
  return tokens;
}

function angleAt(text, at) {
  if (text[at] !== '<') return undefined;
  const end = text.indexOf('>', at);
  if (end < 0 || end - at > 4000) return undefined;
  const inner = text.slice(at + 1, end);
  if (inner === '' || /[<\n]/.test(inner)) return undefined;
  const bar = inner.indexOf('|');
  const target = bar < 0 ? inner : inner.slice(0, bar);
  const label = bar < 0 ? undefined : unescapeText(inner.slice(bar + 1));
  return { end: end + 1, token: angleToken(target, label) };
}

function angleToken(target, label) {
  const id = target.slice(1);
  if (target.startsWith('@')) return { type: 'user', id, label };
  if (target.startsWith('#')) return { type: 'channel', id, label };
  const date = /^!date\^(\d{1,12})\^([^^]{1,200})(?:\^(.{1,2000}))?$/.exec(target);
  if (date) return { type: 'date', seconds: Number(date[1]), format: date[2], url: date[3], fallback: label ?? '' };
  if (target.startsWith('!')) return { type: 'broadcast', text: `@${label ?? id}` };
  return { type: 'link', url: unescapeText(target), text: label ?? unescapeText(target) };
}

function codeAt(text, at) {
  if (text[at] !== '`') return undefined;
  const end = text.indexOf('`', at + 1);
  if (end <= at + 1 || end - at > 4000) return undefined;
  const inner = text.slice(at + 1, end);
  return inner.includes('\n') ? undefined : { end: end + 1, token: { type: 'code', text: unescapeText(inner) } };
}

const WORD = /[\p{L}\p{N}]/u;

/** A style opens after a gap, closes before one, holds no line break, and has no gap at its inner edges. */
function styleAt(text, at) {
  const mark = text[at];
  const type = STYLES[mark];
  if (!type || (at > 0 && WORD.test(text[at - 1])) || /\s/.test(text[at + 1] ?? ' ')) return undefined;
  const line = text.indexOf('\n', at);
  const stop = Math.min(line < 0 ? text.length : line, at + 1000);
  for (let end = text.indexOf(mark, at + 1); end > at + 1 && end < stop; end = text.indexOf(mark, end + 1)) {
    if (/\s/.test(text[end - 1]) || WORD.test(text[end + 1] ?? ' ')) continue;
    return { end: end + 1, token: { type, children: parseInline(text.slice(at + 1, end)) } };
  }
  return undefined;
}
