import type { ArticleFormat } from './format.ts';
import { readPageFields } from './page-fields.ts';
import { composeFrontMatter } from './stated-fields.ts';

/** More tags than pages of news have, or a tag every few letters: no page, and seconds of work for the libraries below. */
const MOST_TAGS = 12_000;
const LETTERS_A_TAG = 5;

/** The page without its scripts and styles, which are full of `<` and `>`. */
function withoutScripts(page: string): string {
  const kept: string[] = [];
  const lower = page.toLowerCase();
  let at = 0;
  for (const { index, 1: name = '' } of page.matchAll(/<(script|style)[\s>]/gi)) {
    if (index < at) continue;
    const close = lower.indexOf(`</${name.toLowerCase()}`, index);
    kept.push(page.slice(at, index));
    at = close < 0 ? page.length : close;
    if (close < 0) break;
  }
  return [...kept, page.slice(at)].join('');
}

/** Elements that browsers close by themselves, or that hold nothing. */
const UNNESTED =
  /^(?:p|li|td|th|tr|dt|dd|option|img|br|hr|input|meta|link|source|wbr|col|area|base|embed|track|param)$/i;
/** Deeper nesting than any page's; the libraries below take minutes over a few thousand levels. */
const DEEPEST = 200;

function isPage(page: string): boolean {
  const markup = withoutScripts(page);
  const marks = markup.match(/[<>]/g)?.length ?? 0;
  if (marks > 2 * MOST_TAGS || marks > 500 + (2 * page.length) / LETTERS_A_TAG) return false;
  const closing = markup.match(/>/g)?.length ?? 0;
  if (Math.abs(2 * closing - marks) > 1000) return false;
  let depth = 0;
  for (const [, slash, name = ''] of markup.matchAll(/<(\/?)([a-z][a-z0-9-]{0,30})/gi)) {
    if (UNNESTED.test(name)) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > DEEPEST) return false;
  }
  return true;
}

/** A saved web page: the article without the page around it, paragraphs kept; its fields from the metadata. No script runs. */
export const html: ArticleFormat = {
  name: 'HTML',
  extensions: ['.html', '.htm', '.xhtml'],
  parse(page, { pages }) {
    if (!isPage(page))
      return { articles: [], problems: [{ what: 'The page’s tags are too many or too deep; it is not read.' }] };
    const libraries = pages?.();
    if (!libraries) return { articles: [], problems: [{ what: 'Web pages are not read here.' }] };
    const { parseHTML, Readability, convert } = libraries;
    const { document } = parseHTML(
      /<html[\s>]/i.test(page.slice(0, 5000)) ? page : `<html><body>${page}</body></html>`,
    );
    const stated = readPageFields(document);
    const whole = document.body?.innerHTML ?? '';
    const article = new Readability(document, { charThreshold: 200 }).parse();
    const content = article?.content ?? whole;
    const text = convert(content, {
      wordwrap: false,
      limits: { maxInputLength: 1_000_000, maxDepth: 100 },
      selectors: [
        { selector: 'a', options: { ignoreHref: true } },
        ...['img', 'nav', 'footer', 'aside', 'form', 'script', 'style', 'button'].map((selector) => ({
          selector,
          format: 'skip',
        })),
        { selector: 'figcaption', format: 'block', options: { leadingLineBreaks: 2, trailingLineBreaks: 2 } },
        ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((selector) => ({ selector, options: { uppercase: false } })),
      ],
    });
    return {
      articles: [{ text, identity: page, stated, events: [], frontMatter: composeFrontMatter(stated) }],
      problems: [],
    };
  },
};
