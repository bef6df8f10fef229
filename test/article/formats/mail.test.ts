import { describe, expect, test } from 'vitest';
import { parseArticles } from '../../../src/article/parse-articles.ts';
import { loadPageLibraries } from '../../../src/corpus/page-libraries.ts';

const parse = (...lines: readonly string[]) =>
  parseArticles({ path: 'a.eml', bytes: new TextEncoder().encode(lines.join('\n')) }, { pages: loadPageLibraries });
const only = (...lines: readonly string[]) => {
  const { articles, problems } = parse(...lines);
  const [article] = articles;
  return { ...article?.stated, body: article?.parts.body, front: article?.parts['front matter'], problems };
};
const SUBJECT = 'Subject: Port ministers meet';
const DATE = 'Date: Mon, 3 Jun 2024 23:30:00 -0500';
const TEXT = 'The two ministers met for an hour.';

describe('a mail', () => {
  test('subject, day of sending in the sender’s zone, text', () => {
    expect(only('Received: by mx', ' with SMTP', SUBJECT, DATE, 'From: sender', '', TEXT)).toEqual({
      title: 'Port ministers meet',
      published: '2024-06-03',
      body: TEXT,
      front: 'Subject: Port ministers meet\nDate: Mon, 3 Jun 2024 23:30:00 -0500',
      problems: [],
    });
  });

  test('a page is read as pages are, its own day before that of sending', () => {
    const page = '<html><head><meta name="date" content="2024-05-30"></head><body><p>They met.</p></body></html>';
    expect(only(SUBJECT, DATE, 'Content-Type: text/html; charset=utf-8', '', page)).toEqual({
      title: 'Port ministers meet',
      published: '2024-05-30',
      body: 'They met.',
      front: `${SUBJECT}\n${DATE}\npublished: 2024-05-30`,
      problems: [],
    });
  });

  test.each([
    ['a date printed in the text', [SUBJECT, DATE, '', 'Published: 12 May 2021', '', TEXT]],
    ['an answer', ['Subject: Re: Port ministers meet', DATE, '', TEXT]],
    ['forwarded, no head of its own', ['Subject: FW: Fwd: Port ministers meet', DATE, '', TEXT]],
    ['a day that is none', [SUBJECT, 'Date: 03/06/2024 10:00', '', TEXT]],
    ['no day', [SUBJECT, '', TEXT]],
  ])('the day of sending is not that of publication: %s', (_, lines) => {
    expect(only(...lines)).toMatchObject({ title: 'Port ministers meet', problems: [] });
    expect(only(...lines)).not.toHaveProperty('published');
  });

  test.each([
    ['no field of a mail', ['Sent by hand', '', TEXT], 'The file is no mail: it has no subject, date or sender.'],
    ['no text', [SUBJECT, DATE, '', ' '], 'There is no text.'],
  ])('a Problem: %s', (_, lines, what) => {
    expect(parse(...lines)).toEqual({ articles: [], problems: [{ what, file: 'a.eml' }] });
  });
});

describe('a forwarded mail', () => {
  const OUTER = ['Subject: Fwd: for the file', 'Date: Tue, 9 Jul 2024 08:00:00 +0700', ''];
  const FORWARDED = {
    title: 'Port ministers meet',
    published: '2024-06-12',
    body: TEXT,
    problems: [],
  };

  test.each([
    [
      'below a rule',
      [
        'See below. Anna',
        '',
        '---------- Forwarded message ---------',
        'From: Port Wire <desk@example.org>',
        'Date: Wed, Jun 12, 2024 at 10:00 AM',
        'Subject: Port ministers meet',
        'To: <anna@example.org>',
        '',
        '',
        TEXT,
      ],
    ],
    [
      'with "Sent" and a wrapped list of those who got it',
      [
        'From: Port Wire',
        'Sent: Wednesday, June 12, 2024 10:00 AM',
        'To: Anna <anna@example.org>;',
        'Ben <ben@example.org>',
        'Subject: Re: Port ministers meet',
        '',
        TEXT,
      ],
    ],
    [
      'quoted',
      [
        'Begin forwarded message:',
        '',
        '> From: Port Wire <desk@example.org>',
        '> Subject: Port ministers meet',
        '> Date: 12 June 2024 at 10:00:00 GMT+7',
        '>',
        `> ${TEXT}`,
      ],
    ],
    [
      'twice',
      [
        '*From:* Ben',
        '*Date:* Tue, 18 Jun 2024',
        '*Subject:* Fwd: Port ministers meet',
        '',
        'Worth a look.',
        '-----Original Message-----',
        'From: Port Wire',
        'Date: Wed, 12 Jun 2024',
        'Subject: Port ministers meet',
        '',
        TEXT,
      ],
    ],
  ])('subject, day and text are those below its own head: %s', (_, lines) => {
    expect(only(...OUTER, ...lines)).toMatchObject(FORWARDED);
  });

  test('without a day in that head there is none', () => {
    const { published, front } = only(...OUTER, 'From: Port Wire', 'Subject: Port ministers meet', '', TEXT);
    expect({ published, front }).toEqual({ published: undefined, front: 'Subject: Port ministers meet' });
  });

  test('of two long texts the longer one is read, and the mail says so', () => {
    const head = ['From: Port Wire', 'Subject: Port ministers meet', ''];
    const { body, problems } = only(
      ...OUTER,
      ...head,
      `${TEXT} `.repeat(20),
      ...head,
      `They left again. ${TEXT} `.repeat(20),
    );
    expect(body).toMatch(/^They left again\./);
    expect(problems).toEqual([{ what: 'The mail forwards several texts; only the longest is read.', file: 'a.eml' }]);
  });

  test('a text that names a sender is none', () => {
    const text = `From: the port to the town.\n\n${TEXT}`;
    expect(only(SUBJECT, DATE, '', text)).toMatchObject({ published: '2024-06-03', body: text });
  });
});
