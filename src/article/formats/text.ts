import type { ArticleFormat } from './format.ts';

/** Raw newswire: all of the file is the article. */
export const text: ArticleFormat = {
  name: 'text',
  extensions: ['.txt'],
  parse: (text) => ({ articles: [{ text, stated: {}, events: [], frontMatter: '' }], problems: [] }),
};
