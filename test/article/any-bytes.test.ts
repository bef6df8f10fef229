import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { parseArticles } from '../../src/article/parse-articles.ts';
import { loadPageLibraries } from '../../src/corpus/page-libraries.ts';
import { readVocabulary } from '../../src/corpus/read-vocabulary.ts';

const tools = { vocabulary: readVocabulary(), pages: loadPageLibraries };
const encode = (text: string) => new TextEncoder().encode(text);
const EXTENSIONS = ['txt', 'md', 'html', 'json', 'jsonl', 'eml'] as const;
const anyPath = fc.constantFrom(...EXTENSIONS).map((extension) => `a.${extension}`);

const PIECES = [
  ' date 2023-04-15 ',
  'VIETNAM, April 15 - ',
  'HÀ NỘI — ',
  'Hà Nội (VNA) – ',
  'MOSCOW, May 3. /TASS/. ',
  '\n',
  '\n\n',
  '\r\n',
  '\t',
  '   ',
  '\u00a0',
  'The two ministers met. ',
  'They spoke highlyof it',
  'VNA/VNS Photo Lâm Khánh',
  '(Photo: VNA)',
  ' — VNS',
  '/.',
  'Share',
  'Read more: x',
  'Home | News | World',
  'Viá»‡t',
  'Â ',
  '**',
  '[a](http://b)',
  '---\n',
  'title: x\n',
  'published: 2023-04-15\n',
  '<p>',
  '</p>',
  '<html>',
  '{"text": "a"}',
  '"',
  'Published: 2 July 2022',
  'Hai bộ trưởng đã gặp nhau tại cảng cũ',
  '\u0301',
  '🇻🇳',
  '\ud83d',
  'A. B',
  'a-\n',
];
const wire = fc.array(fc.constantFrom(...PIECES), { maxLength: 25 }).map((pieces) => pieces.join(''));

function checkParts(article: Article): void {
  const { body, head, caption } = article.parts;
  for (const text of [body, head, caption]) {
    expect(text).toBe(text.normalize('NFC'));
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/\r|\t| {2}|[ ]\n|\n\n\n/);
  }
  expect(article.id).toMatch(/^a[0-9a-f]{16}$/);
}

describe('any bytes', () => {
  test('never throw, and say what was wrong when they give no article', () => {
    fc.assert(
      fc.property(anyPath, fc.uint8Array({ maxLength: 400 }), (path, bytes) => {
        const { articles, problems } = parseArticles({ path, bytes }, tools);
        for (const article of articles) checkParts(article);
        if (articles.length === 0) expect(problems.length).toBeGreaterThan(0);
        for (const problem of problems) expect(problem.file).toBe(path);
      }),
      { numRuns: 300 },
    );
  });

  test('wire-like text gives clean parts', () => {
    fc.assert(
      fc.property(anyPath, wire, (path, text) => {
        for (const article of parseArticles({ path, bytes: encode(text) }, tools).articles) checkParts(article);
      }),
      {
        numRuns: 400,
        // datelines whose rest is set apart with a blank at a line's end
        examples: [
          ['a.txt', 'Hà Nội (VNA) – <p> date 2023-04-15 </p>The two ministers met. '],
          ['a.txt', 'HÀ NỘI — <p>HÀ NỘI — MOSCOW, May 3. /TASS/. '],
        ],
      },
    );
  });

  test('what is clean stays as it is', () => {
    const sentence = fc.constantFrom(
      'The two ministers met for an hour in the old port.',
      'They agreed to meet again in the spring, and thanked their hosts.',
      'Phạm Minh Chính said that Việt Nam and the United States are partners.',
      'In 2023 the relationship was raised to a comprehensive strategic partnership.',
      '“We are friends,” he told reporters.',
    );
    const paragraphs = fc.uniqueArray(
      fc.array(sentence, { minLength: 1, maxLength: 4 }).map((list) => list.join(' ')),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(paragraphs, (list) => {
        const text = list.join('\n\n');
        const [article] = parseArticles({ path: 'a.txt', bytes: encode(text) }, tools).articles;
        expect(article).toMatchObject({ parts: { body: text, head: '', caption: '' }, problems: [] });
      }),
    );
  });
});

describe('the id', () => {
  test('is the same under another name, Unicode form or line end, and another for another wording', () => {
    fc.assert(
      fc.property(wire, fc.constantFrom('b.txt', 'c/d.txt'), (piece, path) => {
        const text = `${piece}\n\nTổng Bí thư and his guest met.`;
        const idOf = (file: string, content: string) =>
          parseArticles({ path: file, bytes: encode(content) }, tools).articles[0]?.id;
        const id = idOf('a.txt', text);
        expect(idOf(path, text.normalize('NFD'))).toBe(id);
        expect(idOf(path, text.toWellFormed().normalize('NFC').replace(/\r?\n/g, '\r\n'))).toBe(id);
        expect(idOf('a.txt', `${text} Again.`)).not.toBe(id);
      }),
    );
  });
});

describe('hostile texts', () => {
  const TRIGGERS = [
    'date 2023-04-15 ',
    'VIETNAM, April 15 - ',
    'HÀ NỘI — ',
    'Hà Nội (VNA) – ',
    'VNA/VNS Photo ',
    'VNA/VNS Photo Lâm ',
    '(Photo: VNA) ',
    'Photo by ',
    'A view of ',
    '(left) ',
    '— VNS ',
    '/.',
    './. ',
    'Share ',
    'Read more ',
    'Related\n',
    'Home | ',
    'Home > ',
    'a|',
    '1',
    '1 ',
    'Tags: ',
    'xinhua',
    'â€™',
    'Â ',
    'Ã',
    '*',
    '**a',
    '_a',
    '[',
    '[a](',
    '![](',
    '<p>',
    '<',
    '>',
    '&amp;',
    '# ',
    '> ',
    'By Anna ',
    'April 15, 2023 ',
    'Published: ',
    'highlyof',
    'andcountries ',
    'the',
    'ofof',
    'successofthe ',
    'China’s',
    "'",
    'Vietnamand ',
    'on15',
    'www.',
    'http://',
    'a@',
    'a.',
    'x.com',
    'và của là ',
    'Việt ',
    '\n',
    'a\n',
    'Abc def\n',
    '-',
    '—',
    '\u0301',
    '(',
    '"',
    '…',
    'cookies policy ',
    'unsubscribe ',
    '{',
    '10th anniversary ',
  ];
  // a DOM is built for a page, by libraries that are given more time
  test.each([
    ['txt', 200],
    ['md', 200],
    ['json', 200],
    ['jsonl', 200],
    ['eml', 200],
    ['html', 1000],
  ] as const)('40 kB of each trigger in .%s takes no longer than %i ms', (extension, most) => {
    parseArticles(
      { path: `a.${extension}`, bytes: encode('{"text": "<p>The two ministers met forthe first time.</p>"}') },
      tools,
    );
    const slow = TRIGGERS.flatMap((trigger) => {
      const text = trigger.repeat(Math.ceil(40_000 / trigger.length)).slice(0, 40_000);
      const bytes = encode(extension === 'eml' ? `Subject: a\n\n${text}` : text);
      // the processor's time, and the best of four unless one is quick enough already: the machine may be busy with something else
      let best = Number.POSITIVE_INFINITY;
      for (let tries = 0; tries < 4 && best > most; tries++) {
        const start = process.cpuUsage();
        parseArticles({ path: `a.${extension}`, bytes }, tools);
        const { user, system } = process.cpuUsage(start);
        best = Math.min(best, (user + system) / 1000);
      }
      return best > most ? [`${JSON.stringify(trigger)}: ${best.toFixed(0)} ms`] : [];
    });
    expect(slow).toEqual([]);
  });

  test('a bar of commas that ends as prose is read at once', () => {
    const bytes = encode(`They met.\n${', '.repeat(24)}!\nThey agreed.`);
    const start = process.cpuUsage();
    parseArticles({ path: 'a.txt', bytes }, tools);
    expect(process.cpuUsage(start).user / 1000).toBeLessThan(200);
  });
});
