import { describe, expect, test } from 'vitest';
import { parseArticles } from '../../../src/article/parse-articles.ts';
import { loadPageLibraries } from '../../../src/corpus/page-libraries.ts';

const parse = (path: string, content: string | Uint8Array) =>
  parseArticles(
    { path, bytes: typeof content === 'string' ? new TextEncoder().encode(content) : content },
    { pages: loadPageLibraries },
  );
const TEXT = 'The two ministers met for an hour.';

describe('files that cannot be read are Problems', () => {
  test.each([
    ['empty', new Uint8Array(), 'The file is empty.'],
    ['only blanks', new TextEncoder().encode(' \n\n '), 'The file is empty.'],
    ['binary', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 1, 2, 3), 'The file is binary, not text.'],
    ['not UTF-8', Uint8Array.of(0x48, 0xe0, 0x20, 0x4e), 'The file is not UTF-8 text; save it as UTF-8.'],
    ['too large', new Uint8Array(5_000_000).fill(97), 'The file is too large (5.0 MB; at most 2 MB are read).'],
  ])('%s', (_, bytes, what) => {
    expect(parse('a/b.txt', bytes)).toEqual({ articles: [], problems: [{ what, file: 'a/b.txt' }] });
  });

  test.each([
    'a.pdf',
    'a.docx',
    'publishers.yml',
    'a',
    '.hidden.txt',
    'sub/.x.md',
    'README.md',
  ])('%s is not the corpus’s', (path) => {
    expect(parse(path, TEXT)).toEqual({ articles: [], problems: [] });
  });

  test('a long text is cut at a paragraph, and says so', () => {
    const paragraph = `${TEXT} `.repeat(20).trim();
    const long = Array.from({ length: 100 }, (_, n) => `${n} ${paragraph}`).join('\n\n');
    const [article] = parse('a.txt', long).articles;
    expect(article?.parts.body.length).toBeLessThanOrEqual(40_000);
    expect(article?.parts.body.endsWith(TEXT)).toBe(true);
    expect(article?.problems).toEqual([
      { what: `The text is too long: 39412 of ${long.length} characters are read.`, file: 'a.txt' },
    ]);
  });
});

describe('Markdown with front matter', () => {
  test('fields, events and the raw front matter', () => {
    const front = [
      'title: Ministers meet',
      'published: 2023-04-15',
      'publisher: Port Post',
      'url: https://example.org/a',
      'source: { publisher: Wire, title: Talks, url: "https://example.org/b" }',
      'events:',
      '  - { what: Relations set up, parties: [VN, US], date: "1995-07-11", alt: 1995-07-12, note: Two days, kind: diplomatic relations, sensitive: false }',
      '  - { what: Founding, parties: [VN], date: 1945 }',
    ].join('\n');
    const { articles, problems } = parse('a.md', `---\n${front}\n---\n${TEXT}\n`);
    expect(problems).toEqual([]);
    expect(articles).toMatchObject([
      {
        file: 'a.md',
        language: 'en',
        parts: { body: TEXT, head: '', caption: '', 'front matter': front, url: 'https://example.org/a' },
        stated: {
          title: 'Ministers meet',
          published: '2023-04-15',
          publisher: 'Port Post',
          url: 'https://example.org/a',
          sources: [{ publisher: 'Wire', title: 'Talks', url: 'https://example.org/b' }],
        },
        events: [
          {
            what: 'Relations set up',
            parties: ['VN', 'US'],
            date: '1995-07-11',
            alt: '1995-07-12',
            note: 'Two days',
            kind: 'diplomatic relations',
            sensitive: false,
          },
          { what: 'Founding', parties: ['VN'], date: '1945' },
        ],
      },
    ]);
  });

  test.each([
    ['date: 2023-04-15', '2023-04-15'],
    ['pubDate: "Sat, 15 Apr 2023 10:00:00 GMT"', '2023-04-15'],
    ['published_at: 2023-04-15T23:30:00+07:00', '2023-04-15'],
    ['published: 2023-04\ndate: 2020-01-01', '2023-04'],
    ['date: April 15, 2023 or May 2, 2023', undefined],
  ])('the day under another name or worded: %s', (field, published) => {
    expect(parse('a.md', `---\n${field}\n---\n${TEXT}`).articles[0]?.stated.published).toBe(published);
  });

  test('bad fields are Problems with their line; the rest stands', () => {
    const { articles, problems } = parse(
      'a.md',
      `---\ntitle: Ministers meet\npublished: 2023-02-31\nauthor: Someone\nurl: javascript:alert(1)\nevents:\n  - { what: No date, parties: [VN] }\n---\n${TEXT}`,
    );
    expect(articles[0]?.stated).toEqual({ title: 'Ministers meet' });
    expect(problems).toEqual([
      {
        what: 'The field "published" is no date (write 2023-04-15, 2023-04 or 2023); it is passed over.',
        line: 3,
        file: 'a.md',
      },
      { what: 'Unknown field "author"; it is passed over.', line: 4, file: 'a.md' },
      { what: 'The field "url" is no http or https address; it is passed over.', line: 5, file: 'a.md' },
      { what: expect.stringMatching(/^Event 1 .{3,80}\(date\); it is passed over\.$/), line: 6, file: 'a.md' },
    ]);
  });

  test('broken YAML and an open fence are Problems; the text is read', () => {
    const broken = parse('a.md', `---\ntitle: [unclosed\n---\n${TEXT}`);
    expect(broken.articles[0]?.parts.body).toBe(TEXT);
    expect(broken.problems[0]).toMatchObject({
      what: expect.stringMatching(/^The front matter is not YAML: /),
      file: 'a.md',
    });
    expect(parse('a.md', `---\ntitle: x\n\n${TEXT}`).problems[0]).toEqual({
      what: 'The front matter is not closed by a line "---".',
      line: 1,
      file: 'a.md',
    });
  });

  test.each([
    ['---js\n{ title: (globalThis.ran = true, "x") }\n---\n'],
    ['---\ntitle: !!js/function "function () { globalThis.ran = true }"\n---\n'],
    ['---\n__proto__: { polluted: true }\nconstructor: { prototype: { polluted: true } }\ntitle: x\n---\n'],
  ])('no front matter runs or reaches anything: %j', (front) => {
    parse('a.md', `${front}${TEXT}`);
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test('the id does not hang on the front matter', () => {
    const plain = parse('a.txt', TEXT).articles[0]?.id;
    expect(parse('a.md', `---\ntitle: x\n---\n${TEXT}`).articles[0]?.id).toBe(plain);
    expect(parse('a.md', `---\ntitle: y\n---\n${TEXT}`).articles[0]?.id).toBe(plain);
  });

  test('an alias bomb is a Problem', () => {
    const bomb = `a: &a [x, x]\nb: &b [*a, *a]\nc: &c [*b, *b]\nd: &d [*c, *c]\ne: &e [*d, *d]\nevents: [*e, *e, *e, *e]`;
    const { articles, problems } = parse('a.md', `---\n${bomb}\n---\n${TEXT}`);
    expect(articles[0]?.events).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('web pages', () => {
  const page = (head: string, body: string) => `<!DOCTYPE html><html><head>${head}</head><body>${body}</body></html>`;
  const paragraphs = Array.from(
    { length: 5 },
    (_, n) =>
      `<p>Paragraph ${n} says that the two ministers, who met for an hour in the old port, agreed to meet again.</p>`,
  ).join('');

  test('the day that the page prints, where it states none for machines', () => {
    const printed =
      '<p class="time"><span>Updated: April 27, 2025 21:40</span></p><p class="dateless">May 1, 2020 was fine.</p>';
    const { articles } = parse(
      'a.html',
      page('<title>Ministers meet</title>', `<article>${printed}${paragraphs}</article>`),
    );
    expect(articles[0]?.stated.published).toBe('2025-04-27');
    const stated = page('<meta name="pubdate" content="2025-04-26">', `<article>${printed}${paragraphs}</article>`);
    expect(parse('a.html', stated).articles[0]?.stated.published).toBe('2025-04-26');
  });

  test('the article without its page, fields from the metadata', () => {
    const { articles } = parse(
      'a.html',
      page(
        '<title>Ministers meet | Port Post</title><meta property="og:site_name" content="Port Post"><meta property="article:published_time" content="2024-06-12T23:20:00+07:00"><link rel="canonical" href="https://example.org/a">',
        `<nav><a href="/">Home</a></nav><article><h1>Ministers meet</h1><figure><figcaption>The ministers. Photo: Wire</figcaption></figure>${paragraphs}</article><footer>© Port Post</footer><script>globalThis.ran = true</script>`,
      ),
    );
    expect(articles).toMatchObject([
      {
        stated: {
          title: 'Ministers meet',
          publisher: 'Port Post',
          url: 'https://example.org/a',
          published: '2024-06-12',
        },
        parts: {
          caption: 'The ministers. Photo: Wire',
          'front matter':
            'title: Ministers meet\npublisher: Port Post\npublished: 2024-06-12\nurl: https://example.org/a',
          url: 'https://example.org/a',
        },
      },
    ]);
    expect(articles[0]?.parts.body.split('\n\n')).toHaveLength(5);
    expect(articles[0]?.parts.body).not.toMatch(/Home|©|<|script/);
    expect((globalThis as { ran?: boolean }).ran).toBeUndefined();
  });

  test('fields from linked data, where the meta tags are silent', () => {
    const data = {
      '@graph': [
        {
          '@type': 'NewsArticle',
          headline: 'Ministers meet',
          datePublished: 'June 12, 2024',
          publisher: { name: 'Port Post' },
        },
      ],
    };
    const { articles } = parse(
      'a.html',
      page(
        `<script type="application/ld+json">{broken</script><script type="application/ld+json">${JSON.stringify(data)}</script>`,
        paragraphs,
      ),
    );
    expect(articles[0]?.stated).toEqual({ title: 'Ministers meet', publisher: 'Port Post', published: '2024-06-12' });
  });
});

describe('JSON', () => {
  test.each(['text', 'body', 'content'])('the text under the name %s', (name) => {
    expect(parse('a.json', JSON.stringify({ [name]: TEXT })).articles[0]?.parts.body).toBe(TEXT);
  });

  test('one article, a list, and lines', () => {
    const row = {
      title: 'Ministers meet',
      text: TEXT,
      published: '2023-04-15',
      publisher: 'Port Post',
      url: 'https://example.org/a',
      id: 7,
    };
    const fields = {
      title: 'Ministers meet',
      published: '2023-04-15',
      publisher: 'Port Post',
      url: 'https://example.org/a',
    };
    expect(parse('a.json', JSON.stringify(row))).toMatchObject({
      articles: [{ file: 'a.json', stated: fields, parts: { body: TEXT } }],
      problems: [],
    });
    expect(parse('a.json', JSON.stringify([row, { text: `${TEXT} Again.` }])).articles.map(({ file }) => file)).toEqual(
      ['a.json#1', 'a.json#2'],
    );
    const lines = parse(
      'a.jsonl',
      `${JSON.stringify(row)}\n\n{broken\n${JSON.stringify({ title: 'No text' })}\n${JSON.stringify({ text: `${TEXT} Again.` })}\n`,
    );
    expect(lines.articles.map(({ file }) => file)).toEqual(['a.jsonl#1', 'a.jsonl#5']);
    expect(lines.problems).toEqual([
      { what: expect.stringMatching(/^The line is not JSON: /), line: 3, file: 'a.jsonl' },
      { what: 'The article has no field "text" that is a string.', line: 4, file: 'a.jsonl' },
    ]);
  });

  test('a file of other rows is one Problem', () => {
    expect(parse('a.jsonl', '{"a": 1}\n{"a": 2}').problems).toEqual([
      { what: 'None of the 2 rows is an article with the field "text".', file: 'a.jsonl' },
    ]);
  });
});
