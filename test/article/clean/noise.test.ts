import { describe, expect, test } from 'vitest';
import { clean } from './clean-text.ts';

const ONE = 'The two ministers met for an hour in the old port.';
const TWO = 'They agreed to meet again in the spring.';

describe('sign-offs', () => {
  test.each([
    '. — VNS',
    '. VNS',
    './.',
    '/.',
    '.-VNA',
    '. – VNA/VNS',
    '. (Xinhua)',
    '.\n\nVNA',
    '.\n\nEnditem',
    '. /VNA',
    '.\n\n==Kyodo',
    '.\n\n(END)',
  ])('the sentence%j ends with its full stop', (end) => {
    expect(clean(`${ONE}\n\nThey agreed to meet again in the spring${end}`).text).toBe(`${ONE}\n\n${TWO}`);
  });
  test.each([
    'It was founded in 1945 (1945-2025).',
    'He said: "We agree."',
    'The agency is called VNA.',
    'She read the VNS report.',
  ])('nothing is taken from: %s', (text) => {
    expect(clean(`${ONE}\n\n${text}`).text).toBe(`${ONE}\n\n${text}`);
  });
});

describe('what surrounds an article goes', () => {
  test.each([
    'Home | Politics | Business | Life | Travel | Sport',
    'Home > News > Politics',
    'Home   Politics   World   Business   Photos   Videos',
    'Share   Print   Sign up for email updates',
    'Share this article:  Facebook  Twitter  LINE',
    'Read more: Ten cafes with a view of the river',
    'You may also like: Ten cafes with a view of the river',
    'Subscribe to our daily newsletter! Enter your e-mail address',
    'We use cookies to improve your experience. By continuing you accept our use of cookies.',
    'You are receiving this email because you signed up at our site.',
    'To unsubscribe, write to us.\nView this email in your browser',
    '© 2022 The Port Post. All rights reserved.',
    'Tags: port, ministers',
    'Related news\nMinister opens a bridge\nPort to be widened next year',
    'Related coverage:\nMinister opens a bridge',
    'More from Business\nPort to be widened next year',
    'TIN LIÊN QUAN\nMinister opens a bridge',
    'Read more on the site →\nMinister opens a bridge',
    'Suggest to a Friend',
    'Follow us on Facebook',
    '3 min read',
    'Advertisement',
  ])('%s', (noise) => {
    expect(clean(`${noise}\n\n${ONE}\n\n${TWO}\n\n${noise}`).text).toBe(`${ONE}\n\n${TWO}`);
  });

  test.each([
    'Share prices fell after the talks, the minister said.',
    'Read more books, the President told pupils at the school in the capital.',
    'The two sides will share this information with their partners.',
    'Both home ministers spoke of cookies, tea and politics.',
    'Related agencies were told to carry out the agreement.',
    'Follow us, he said, and the road will be shorter for both countries of the region.',
  ])('a sentence of the text stays: %s', (sentence) => {
    expect(clean(`${ONE}\n\n${sentence}`).text).toBe(`${ONE}\n\n${sentence}`);
  });
});

describe('headlines of other stories below the last sentence', () => {
  test.each([
    'Minister opens bridge\nPort charges rise',
    'VNA\nMinister opens bridge\nFOCUS: Who gains from new port?\nSubscribe to our newsletter',
    'Print article\nMinister opens bridge\n\n"Ready for trade": port chief\n© The Port Post',
  ])('go: %j', (teasers) => {
    const { text } = clean(`${ONE}\n\n${TWO}\n\n${teasers}`);
    expect(text).toBe(`${ONE}\n\n${TWO}`);
  });
  test.each([
    ['a paragraph that was cut off', 'They agreed to widen the port and the'],
    ['the same, below its heading', 'Next steps\n\nThe ministers will travel to the port of'],
    ['a wrapped one', 'The Reyes Agreement on\nPort Dues of last\nyear stays in'],
    ['facts', 'FACTS\n\nShips: 16\n\nLength of quay: 900 metres'],
    ['the day of printing', 'Story from Port Post\n\nPublished: 28 September, 2005, 12:08'],
  ])('%s stays', (_, end) => {
    expect(clean(`${ONE}\n\n${end}`).text).toContain(end.split('\n').at(-1));
  });
  test('a list after a colon stays', () => {
    expect(clean(`${ONE}\n\nThey signed:\n\nPort Dues Agreement\n\nPilots Agreement`).text).toContain(
      'Pilots Agreement',
    );
  });
  test('text that is nothing else stays', () => {
    expect(clean('\nMinister opens bridge\nPort charges rise').text).not.toBe('');
  });
});

describe('repeats', () => {
  test('a lead that stands twice, once under its dateline', () => {
    expect(
      clean(
        `Ministers meet in the port\nUpdated: Wednesday, September 3, 2025 09:15\nMinisters meet in the port\n${ONE}\nHanoi (VNA) - ${ONE}\n\n${TWO}`,
      ),
    ).toMatchObject({
      title: 'Ministers meet in the port',
      head: ['Ministers meet in the port', 'Updated: Wednesday, September 3, 2025 09:15', 'Hanoi (VNA) -'],
      text: `${ONE}\n\n${TWO}`,
    });
  });
});

describe('wrong encodings', () => {
  test.each([
    ['Vietnamâ€™s â€œnew ageâ€\u009d â€” he said.', 'Vietnam’s “new age” — he said.'],
    ['Viá»‡t Nam and HÃ  Ná»™i agreed.', 'Việt Nam and Hà Nội agreed.'],
    ['He agreed,Â on the whole.', 'He agreed, on the whole.'],
  ])('%s', (text, mended) => {
    expect(clean(text)).toMatchObject({
      text: mended,
      notes: ['Some characters were wrongly encoded and were mended.'],
    });
  });
  test.each([
    'Châu Âu và Hà Nội.',
    'The café in Genève was full.',
    'Tô Lâm met Lê Hoài Trung.',
  ])('%s is well encoded', (text) => {
    expect(clean(text, 'mojibake')).toMatchObject({ text, notes: [] });
  });
});

describe('markdown residue', () => {
  test('the words stay', () => {
    expect(
      clean(
        `[Print](#) | [Japanese](/ja) | [Top](/)\n\n**${ONE}**\n\n> ${TWO}\n\n\\* \\* \\*\n\nSee the [text](https://example.org/a) of *both* sides &amp; more.`,
      ).text,
    ).toBe(`${ONE}\n\n${TWO}\n\nSee the text of both sides & more.`);
  });
});

describe('an address on a line of its own', () => {
  const address = 'https://news.example/2024/09/11/talks.html';
  test.each([`${address}\n${ONE}\n\n${TWO}`, `${ONE}\n\n${TWO}\n${address}`])('goes to the fields', (text) => {
    expect(clean(text)).toMatchObject({ text: `${ONE}\n\n${TWO}`, address });
  });

  test('stays inside a sentence, between paragraphs and when it is all there is', () => {
    for (const text of [`${ONE} See ${address} for more.`, `${ONE}\n\n${address}\n\n${TWO}`, address])
      expect(clean(text).address).toBeUndefined();
  });
});

describe('marks inside a word', () => {
  test('a raised ending keeps its word apart from the next', () => {
    expect(clean(`${ONE} It was the 10<sup>th</sup>anniversary of H<sub>2</sub>O day.`).text).toBe(
      `${ONE} It was the 10th anniversary of H2 O day.`,
    );
  });
});

describe('lines', () => {
  test('wrapped at a width are joined', () => {
    expect(
      clean(
        'The two ministers met for an hour\nin the old port, and agreed to meet\nagain in the spring. They shook\nhands.\n\nThen they left for the\ncapital by train.',
      ).text,
    ).toBe(
      'The two ministers met for an hour in the old port, and agreed to meet again in the spring. They shook hands.\n\nThen they left for the capital by train.',
    );
  });
  test('that end sentences in unwrapped text are paragraphs', () => {
    expect(clean(`${ONE} ${ONE} ${TWO}\n${TWO} ${ONE} ${TWO}`).text).toBe(
      `${ONE} ${ONE} ${TWO}\n\n${TWO} ${ONE} ${TWO}`,
    );
  });
});

describe('endings and languages', () => {
  test('a text that stops inside a sentence is kept and said', () => {
    expect(clean(`${ONE}\n\nThey then went on to exchange views on the prepar`)).toMatchObject({
      text: `${ONE}\n\nThey then went on to exchange views on the prepar`,
      notes: ['The text ends inside a sentence ("…went on to exchange views on the prepar"): the rest may be missing.'],
    });
  });
  test.each([
    ['an ellipsis', `${ONE} They also...`, 'They also..."'],
    ['a word that goes on', `${ONE} ${TWO} They will return to the port before`, 'to the port before"'],
  ])('%s at the end is said', (_, text, words) => {
    expect(clean(text).notes).toEqual([expect.stringContaining(words)]);
  });
  test.each([
    '(Desk editor: Ada Holm, Ben Strand)',
    'Translated by Ada Holm',
    'Next Post: Remarks by the Minister at the Opening of a New Office',
    'Ministers of Norway, Chile sign accord on ports',
    'OFFICE OF THE SPOKESMAN OSLO 4 MARCH 2025',
    'Office of the Spokesman',
    'Follow our coverage of the talks at https://example.com/talks',
  ])('nothing is cut off above: %s', (line) => {
    expect(clean(`${ONE}\n\n${TWO}\n\n${line}`).notes).toEqual([]);
  });
  test('paragraphs in a second language are left out and said', () => {
    const state = clean(`${ONE}\n\nHai bộ trưởng đã gặp nhau tại cảng cũ và nhất trí về các biện pháp mới.\n\n${TWO}`);
    expect(state).toMatchObject({
      language: 'en',
      text: `${ONE}\n\n${TWO}`,
      notes: ['1 paragraph(s) in another language (vi) were left out.'],
    });
  });
  test('an article in Vietnamese stays whole; English with many names stays English', () => {
    const text = 'Hai bộ trưởng đã gặp nhau tại cảng cũ và nhất trí về các biện pháp mới.';
    expect(clean(text)).toMatchObject({ language: 'vi', text });
    const names =
      'Nguyễn Phú Trọng, Phạm Minh Chính, Vương Đình Huệ and Võ Thị Ánh Xuân received the guests from Hà Nội and Đà Nẵng.';
    expect(clean(names)).toMatchObject({ language: 'en', text: names });
  });
});

describe('the menu of a site', () => {
  const SECTIONS = ['North Shore', 'South Shore', 'Old Port', 'Markets', 'Weather', 'Sport', 'Letters', 'Chess'];
  test.each(['• ', '  • ', '- '])('a long list of short entries with %j is dropped', (bullet) => {
    const menu = SECTIONS.map((section) => `${bullet}${section}`).join('\n');
    expect(clean(`${menu}\n\n${ONE}\n\n${TWO}`).text).toBe(`${ONE}\n\n${TWO}`);
  });
  test('entries with blank lines between are a list too', () => {
    const menu = SECTIONS.map((section) => `• ${section}`).join('\n\n');
    expect(clean(`${menu}\n\n${ONE}`).text).toBe(ONE);
  });
  test('a short list, and points that are sentences, stay', () => {
    expect(clean(`${ONE}\n\n• Herring\n\n• Cod`).text).toContain('Herring');
    const points = SECTIONS.map((section) => `- They spoke of ${section}, and agreed.`).join('\n');
    expect(clean(`${ONE}\n\n${points}`).text).toContain('They spoke of Chess, and agreed.');
  });
});
