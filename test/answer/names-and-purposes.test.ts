import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'peace.md': `---
title: "Deputy PM Trương Hòa Bình in Oslo"
published: 2018-03-06
---
OSLO — Deputy Prime Minister Trương Hòa Bình met Norwegian Trade Minister Nils Berg in Oslo on March 5. Bình thanked Norway for its lifeboats.

He came to Oslo for the 2018 Spring Boat Fair. Bình is here at the invitation of Minister Berg.

Foreign Ministry spokeswoman Ife Balogun spoke of the reef duties, when asked by reporters on March 6.
`,
  'letter.md': `---
title: "Norway writes to Ghana"
published: 2019-05-14
---
ACCRA — Norwegian Prime Minister Nora Lind has sent a letter to President Kofi Mensah of Ghana. Lind congratulated Mensah on his re-election.
`,
  'call.md': `---
title: "Peru and Kenya on the phone"
published: 2020-02-04
---
LIMA — Peruvian Foreign Minister Rosa Quispe called Kenyan Foreign Minister Amos Otieno on February 3. Quispe thanked Otieno for the masks.
`,
  'forum.md': `---
title: "Two premiers beside the forum"
published: 2016-10-15
---
QUITO — Ghanaian Prime Minister Ada Okafor met Danish Prime Minister Lene Dahl in Quito on October 14, 2016, on the fringes of the Ocean Forum.
`,
  'blinken.md': `---
title: "Blinken in Accra"
published: 2022-04-12
---
ACCRA — US Secretary of State Antony Blinken met Ghanaian Foreign Minister Yaw Boateng in Accra on April 11, 2022.
`,
});
const ask = askOf(library);

describe('names in the words of another language', () => {
  test('a name that is written like a word stays a name', () => {
    expect(ask('What did Trương Hòa Bình thank Norway for?')).toBe('Bình thanked Norway for its lifeboats.');
    expect(ask('Trương Hòa Bình cảm ơn Na Uy về điều gì?')).toBe('Bình thanked Norway for its lifeboats.');
    expect(ask('truong hoa binh gap ai o oslo')).toBe(ask('Who did Trương Hòa Bình meet in Oslo?'));
    expect(ask('When did Trương Hoà Bình meet Berg?')).toBe(
      'Trương Hòa Bình and Nils Berg met in Oslo on 5 March 2018.',
    );
  });
  test('the word itself stays a word', () => {
    expect(ask('Na Uy nói gì về hòa bình?')).toBe('not-found');
  });
});

describe('other forms of a name', () => {
  test('the names of the table, initials and forms of address', () => {
    const where = 'Antony Blinken and Yaw Boateng met in Accra on 11 April 2022.';
    expect(ask('When did Tony Blinken meet Boateng?')).toBe(where);
    expect(ask('When did Antony J. Blinken meet Mr Boateng?')).toBe(where);
    expect(ask('When did Dr Yaw B. Boateng meet Blinken?')).toBe(where);
  });
  test('another name is another person', () => {
    expect(ask('When did Tony Boateng meet Dahl?')).toBe('not-found');
  });
});

describe('what for', () => {
  test('why somebody was somewhere', () => {
    expect(ask('Why was Bình in Oslo?')).toBe('He came to Oslo for the 2018 Spring Boat Fair.');
    expect(ask('Why was Blinken in Accra?')).toBe('not-found');
  });
  test('why somebody wrote is told by what was written', () => {
    expect(ask('why did Lind write to Mensah')).toBe('Lind congratulated Mensah on his re-election.');
    expect(ask('why did Mensah write to Lind')).toBe('not-found');
  });
  test('why somebody called is not what was said on the phone', () => {
    expect(ask('why did Quispe call Otieno')).toBe('not-found');
  });
  test('whose guest somebody was', () => {
    expect(ask('Whose guest was Bình in Norway?')).toBe(
      'He came to Oslo for the 2018 Spring Boat Fair. Bình is here at the invitation of Minister Berg.',
    );
    expect(ask('Whose guest was Blinken in Ghana?')).toBe('not-found');
  });
});

describe('beside a gathering and for a ministry', () => {
  test('sidelines, margins and fringes are one', () => {
    const met = 'Ada Okafor and Lene Dahl met in Quito on 14 October 2016.';
    expect(ask('When did Okafor and Dahl meet on the sidelines of the Ocean Forum?')).toBe(met);
    expect(ask('When did Okafor and Dahl meet on the margins of the Ocean Forum?')).toBe(met);
    expect(ask('When did Okafor and Dahl meet on the sidelines of the Mountain Forum?')).toBe('not-found');
  });
  test('who spoke for a ministry met nobody', () => {
    expect(ask('Who spoke for the foreign ministry on the reef duties?')).toBe(
      'Foreign Ministry spokeswoman Ife Balogun spoke of the reef duties, when asked by reporters on March 6.',
    );
    expect(ask('Who spoke for the foreign ministry on the masks?')).toBe('not-found');
  });
});
