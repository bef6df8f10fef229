import type { CleaningRule } from './cleaning.ts';

/** Markdown and HTML marks left in running text: links and images, headings, bold, quotes, tags, entities. The words stay. */
export const markdownResidue: CleaningRule = {
  name: 'markdown residue',
  apply: (state) => ({
    ...state,
    text: state.text
      .replace(/\\([*_#[\]()>.-])/g, '$1')
      .replace(/<!--[\s\S]{0,2000}?-->/g, '')
      .replace(/!\[[^\]\n]{0,200}\]\([^()\s]{0,500}\)/g, '')
      .replace(/\[([^[\]\n]{1,300})\]\((?:https?:|mailto:|\/|#|\.)[^()\s]{0,500}\)/g, '$1')
      .replace(/^#{1,6} {1,3}(.{1,300}?)(?: #{1,6})?$/gm, '$1\n')
      .replace(/^(?:={4,200}|-{4,200}|\*{3,200}|_{3,200}|[*-] [*-] [*-])$/gm, '')
      .replace(/^(?:> ?){1,3}/gm, '')
      .replace(/(\*\*|__)(?=\S)([^*_\n]{1,400})(?<=\S)\1/g, '$2')
      .replace(/(?<![\p{L}\p{N}*])\*(?=\S)([^*\n]{1,400})(?<=\S)\*(?![\p{L}\p{N}*])/gu, '$1')
      .replace(/(?<![\p{L}\p{N}_])_(?=\S)([^_\n]{1,400})(?<=\S)_(?![\p{L}\p{N}_])/gu, '$1')
      .replace(/<\/su[pb]>(?=\p{L})/giu, ' ')
      .replace(
        /<\/?(?:p|br|div|span|b|i|u|em|strong|small|su[pb]|font|h[1-6]|ul|ol|li|a|img)(?: [^<>\n]{0,300})?\/?>/gi,
        (tag) => (/^<\/?(?:p|br|div|h|ul|ol|li)/i.test(tag) ? '\n' : ''),
      )
      .replace(
        /&(amp|quot|apos|nbsp|rsquo|lsquo|ldquo|rdquo|ndash|mdash|#39|#8217|#8220|#8221);/g,
        (_, name: string) => ENTITIES[name] ?? ' ',
      )
      .trim(),
  }),
};

const ENTITIES: Readonly<Record<string, string>> = {
  amp: '&',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  ldquo: '“',
  rdquo: '”',
  ndash: '–',
  mdash: '—',
  '#39': "'",
  '#8217': '’',
  '#8220': '“',
  '#8221': '”',
};
