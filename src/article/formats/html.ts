import { createRequire } from 'node:module';
import type * as ReadabilityPackage from '@mozilla/readability';
import type * as HtmlToText from 'html-to-text';
import type * as Linkedom from 'linkedom';
import type { ArticleFormat } from './format.ts';
import { readPageFields } from './page-fields.ts';
import { composeFrontMatter } from './stated-fields.ts';

const require = createRequire(import.meta.url);

/** Beyond so many tags, or with `<` and `>` strewn about, finding the article in the page takes seconds: all of the page is read. */
const MOST_TAGS = 8000;
const TAG = /<[a-z/]/gi;

/** Loaded with the first page: three DOM libraries would cost every start of a corpus without any. */
let loaded: ReturnType<typeof load> | undefined;
function load() {
  return {
    ...(require('linkedom') as typeof Linkedom),
    ...(require('@mozilla/readability') as typeof ReadabilityPackage),
    ...(require('html-to-text') as typeof HtmlToText),
  };
}

/** A saved web page: the article without the page around it, paragraphs kept; its fields from the metadata. No script runs. */
export const html: ArticleFormat = {
  name: 'HTML',
  extensions: ['.html', '.htm', '.xhtml'],
  parse(page) {
    loaded ??= load();
    const { parseHTML, Readability, convert } = loaded;
    const { document } = parseHTML(
      /<html[\s>]/i.test(page.slice(0, 5000)) ? page : `<html><body>${page}</body></html>`,
    );
    const stated = readPageFields(document);
    const whole = document.body?.innerHTML ?? '';
    const tags = page.match(TAG)?.length ?? 0;
    const brackets = page.match(/[<>]/g)?.length ?? 0;
    const sane = tags <= MOST_TAGS && brackets - 2 * tags <= 200;
    const article = sane ? new Readability(document, { charThreshold: 200 }).parse() : undefined;
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
