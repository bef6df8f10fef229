import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openMail } from '../../src/corpus/open-mail.ts';
import { parseFile } from '../../src/corpus/parse-file.ts';

const encode = (...lines: readonly string[]) => new TextEncoder().encode(lines.join('\r\n'));
const open = async (...lines: readonly string[]) => new TextDecoder().decode(await openMail(encode(...lines)));
const problemsOf = async (bytes: Uint8Array) => (await parseFile('a.eml', bytes)).problems;
const DATE = 'Date: Mon, 3 Jun 2024 23:30:00 -0500';
const MIXED = 'Content-Type: multipart/mixed; boundary=cut';

describe('a mail is opened into one plain part', () => {
  test('encoded subject and text of another charset', async () => {
    const mail = await open(
      'Subject: =?utf-8?B?VGjhu6cgdMaw4bubbmc=?= meets',
      ' guests',
      DATE,
      'From: Anna <anna@example.org>',
      'Content-Type: text/plain; charset=iso-8859-1',
      'Content-Transfer-Encoding: quoted-printable',
      '',
      'They met in Bogot=E1=',
      '.',
    );
    expect(mail).toBe(
      `Subject: Thủ tướng meets guests\n${DATE}\nFrom: sender\nContent-Type: text/plain\n\nThey met in Bogotá.\n`,
    );
  });

  test.each([
    ['a text', 'They met at the port and talked. '.repeat(8).trim(), 'text/plain'],
    ['a pointer to the page', 'Read this mail in your browser.', 'text/html'],
  ])('%s beside a page', async (_, text, type) => {
    const mail = await open(
      'Subject: Talks',
      'Content-Type: multipart/alternative; boundary=cut',
      '',
      '--cut',
      'Content-Type: text/plain',
      '',
      text,
      '--cut',
      'Content-Type: text/html',
      '',
      '<p>They met.</p>',
      '--cut--',
    );
    const content = type === 'text/html' ? '<p>They met.</p>' : text;
    expect(mail.trimEnd()).toBe(`Subject: Talks\nContent-Type: ${type}\n\n${content}`);
  });

  test('the mail attached to a mail stands for both', async () => {
    const inner = ['Subject: Talks', 'Date: Wed, 12 Jun 2024 10:00:00 +0700', '', 'They met.'];
    const mail = await open(
      'Subject: For you',
      DATE,
      MIXED,
      '',
      '--cut',
      'Content-Type: text/plain',
      '',
      'See the file.',
      '--cut',
      'Content-Type: message/rfc822',
      'Content-Disposition: attachment; filename=talks.eml',
      '',
      ...inner,
      '--cut--',
    );
    expect(mail).toBe('Subject: Talks\nDate: Wed, 12 Jun 2024 10:00:00 +0700\nContent-Type: text/plain\n\nThey met.\n');
  });

  test.each([
    ['empty', new Uint8Array(), 'The file is empty.'],
    ['too large', new Uint8Array(5_000_000).fill(97), 'The file is too large (5.0 MB; at most 2 MB are read).'],
    ['no mail', encode('%PDF-1.7 and so on'), 'The file is no mail: it has no subject, date or sender.'],
    [
      'too many lines',
      encode('Subject: a', '', 'a\r\n'.repeat(60_001)),
      'The mail could not be opened: it has too many lines.',
    ],
    [
      'too deep',
      encode(
        'Subject: a',
        ...Array.from({ length: 40 }, (_, n) => `Content-Type: multipart/mixed; boundary=b${n}\r\n\r\n--b${n}`),
      ),
      'The mail could not be opened: Maximum MIME nesting depth of 30 levels exceeded',
    ],
  ])('what cannot be opened is a Problem: %s', async (_, bytes, what) => {
    expect(await problemsOf(bytes)).toEqual([{ what, file: 'a.eml' }]);
  });

  test('any bytes give an article or a Problem', async () => {
    const piece = fc.constantFrom(
      'Subject: a',
      'From: b',
      DATE,
      MIXED,
      '',
      '--cut',
      '--cut--',
      'Content-Type: text/html',
      '<p>They met.</p>',
      'Content-Type: message/rfc822',
      'Content-Transfer-Encoding: base64',
      'AAAA',
      '=E1',
      '> From: b',
      '=?utf-8?q?',
    );
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.array(piece).map((lines) => encode(...lines)),
          fc.uint8Array(),
        ),
        async (bytes) => {
          const { articles, problems } = await parseFile('a.eml', bytes);
          expect(articles.length + problems.length).toBeGreaterThan(0);
        },
      ),
    );
  });

  test.each([
    ['parts', `${MIXED}\r\n\r\n${'--cut\r\n\r\n'.repeat(29_000)}`],
    ['flowed lines', `Content-Type: text/plain; format=flowed\r\n\r\n${'a \r\n'.repeat(58_000)}`],
    ['those who get it', `To: ${'a,'.repeat(90_000)}\r\n\r\na`],
    ['forwarded heads', `\r\n${'From: a\r\nDate: b\r\n'.repeat(29_000)}`],
  ])('many %s are opened within two seconds', async (_, mail) => {
    // The time of the processor: what else the machine does at the moment is no fault of the mail.
    const start = process.cpuUsage();
    await parseFile('a.eml', encode('Subject: a', mail));
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000).toBeLessThan(2000);
  });
});
