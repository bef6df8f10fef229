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
  'clinton.md': `---
title: "Clinton and the wells"
published: 2011-03-02
---
NAIROBI — Kenyan Foreign Minister Amos Otieno received visiting US Secretary of State Hillary Clinton in Nairobi on March 1, 2011. Ms Clinton promised help for the victims of the flood.
`,
  'outgoing.md': `---
title: "President receives ambassador"
published: 2023-06-08
---
ACCRA — President Kofi Mensah received outgoing Danish Ambassador Mette Holm in Accra on June 7.
`,
  'talks.md': `---
title: "Two ministers open talks on cocoa"
published: 2024-02-15
---
Ivorian Trade Minister Awa Kone on Wednesday held a phone call with Swiss Trade Minister Beat J. Frey to formally launch talks on cocoa. Joining the call were members of the negotiating delegation. The two agreed to launch a cocoa fund in May.

In January, 25 million USD of cocoa beans were imports of Abidjan. More than 45 tonnes of beans have gone abroad through the port of Abidjan in January.
`,
  'rig.md': `---
title: "Peru protests"
published: 2021-09-03
---
Peruvian Deputy Minister Ana Rojas asked Chile to move the buoys in a phone call to Chilean Deputy Minister Pedro Soto on Thursday.
`,
  'rank.md': `---
title: "Ghana and its investors"
published: 2021-10-05
---
ACCRA — Denmark stands seventh among the states that invest in Ghana, Danish Ambassador Mette Holm said in Accra on October 4. Peruvian Senator Inés Vega said her trip to Accra was aimed at settling the fish quota. At a reception Holm conveyed to President Kofi Mensah a message of congratulations from Prime Minister Lene Dahl.
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
    expect(ask('Whose guest was Bình in Norway?')).toBe('Bình is here at the invitation of Minister Berg.');
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

describe('who was there and what for', () => {
  test('an article may call somebody by one name', () => {
    expect(ask('What did Hillary Rodham Clinton promise for the victims of the flood?')).toBe(
      'Ms Clinton promised help for the victims of the flood.',
    );
  });
  test('a guest is somebody received', () => {
    expect(ask("Who was Otieno's guest in March 2011?")).toBe(ask('Who did Otieno receive in March 2011?'));
    expect(ask("Who was Otieno's guest in March 2011?")).toContain('Hillary Clinton');
    expect(ask("Who was Otieno's guest in March 2012?")).toBe('not-found');
  });
  test('a farewell is of somebody outgoing', () => {
    expect(ask('who got a farewell reception from Mensah')).toContain('Mette Holm');
    expect(ask('who got a farewell reception from Otieno')).toBe('not-found');
  });
  test('what a call was held to launch was launched', () => {
    const launched =
      'Ivorian Trade Minister Awa Kone on Wednesday held a phone call with Swiss Trade Minister Beat J. Frey to formally launch talks on cocoa.';
    expect(ask('What did Kone and B. Frey launch by phone?')).toBe(launched);
    expect(ask('What did Kone and Frey launch?')).toBe(launched);
    expect(ask('What did Quispe and Otieno launch by phone?')).toBe('not-found');
  });
  test('a group may have joined', () => {
    expect(ask('who joined the call between Kone and Frey')).toContain(
      'Joining the call were members of the negotiating delegation.',
    );
    expect(ask('who joined the call between Quispe and Otieno')).toBe('not-found');
  });
  test('what went abroad was no import', () => {
    expect(ask('how much did Abidjan import in January')).toBe(
      'In January, 25 million USD of cocoa beans were imports of Abidjan.',
    );
  });
  test('what was asked for in a call is why it was made', () => {
    expect(ask('why did Rojas ring Soto')).toBe(
      'Peruvian Deputy Minister Ana Rojas asked Chile to move the buoys in a phone call to Chilean Deputy Minister Pedro Soto on Thursday.',
    );
    expect(ask('why did Soto ring Rojas')).toBe('not-found');
  });
});

describe('aims, ranks and messages', () => {
  test('what a trip was aimed at is why one was there', () => {
    expect(ask('why was Vega in Accra')).toBe(
      'Peruvian Senator Inés Vega said her trip to Accra was aimed at settling the fish quota.',
    );
    expect(ask('why was Vega in Lagos')).toBe('not-found');
  });
  test('a rank among many is a number', () => {
    const rank =
      'Denmark stands seventh among the states that invest in Ghana, Danish Ambassador Mette Holm said in Accra on October 4.';
    expect(ask('where does Denmark rank among those who invest in Ghana')).toBe(rank);
    expect(ask('what place does Denmark hold among states that invest in Ghana?')).toBe(rank);
    expect(ask('where does Norway rank among those who invest in Ghana')).toBe('not-found');
  });
  test('whose message another brought', () => {
    expect(ask('whose congratulations did Holm bring Mensah')).toContain(
      'conveyed to President Kofi Mensah a message of congratulations from Prime Minister Lene Dahl.',
    );
    expect(ask('whose condolences did Holm bring Mensah')).toBe('not-found');
  });
});
