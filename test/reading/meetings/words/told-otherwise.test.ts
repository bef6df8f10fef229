import { describe, expect, it } from 'vitest';
import { told } from '../../told-meetings.ts';

describe('meetings told in other words than that two met', () => {
  it.each([
    [
      'what was beside a meeting that only opens the sentence',
      'June 9, 2022\n\nNorwegian Minister of Fisheries Jan Berg met Chilean Trade Secretary Luis Prado on Wednesday.\n\nIn addition to meeting Trade Secretary Prado, Minister Berg also held talks with Chilean Finance Minister Ana Quispe.',
      ['meeting · held · 2022-06-08 · Jan Berg × Luis Prado', 'talks · held · 2022-06-08 · Jan Berg × Ana Quispe'],
    ],
    [
      'a ceremony and the talks behind it',
      'OSLO, June 10, 2022 — Norwegian Defence Minister Jan Berg on June 9 held a welcome ceremony and talks in Oslo with Chilean Defence Minister Luis Prado.',
      ['talks · held · 2022-06-09 · Jan Berg × Luis Prado'],
    ],
    [
      'a representative who was received',
      'OSLO, June 10, 2022 — Norwegian Premier Jan Berg received the Chilean Trade Representative, Ambassador Luis Prado, on June 9 before a meeting of the Fish Board.',
      ['reception · held · 2022-06-09 · Jan Berg × Luis Prado'],
    ],
    [
      'what was said when two met',
      'SANTIAGO, June 10, 2022 — Chile wants more cod.\n\nChilean President Ana Rojas made the remark when she met Norwegian Prime Minister Kari Dahl.',
      ['meeting · held · - · Ana Rojas × Kari Dahl'],
    ],
    [
      'what was bad when two met is of another time',
      'SANTIAGO, June 10, 2022 — Chile wants more cod.\n\nChilean President Ana Rojas said that trade was small when she met Norwegian Prime Minister Kari Dahl.',
      [],
    ],
    [
      'a ceremony to welcome a guest',
      'OSLO, June 10, 2022 — Norwegian Defence Minister Jan Berg on June 9 chaired a solemn ceremony in Oslo to welcome a Chilean navy delegation led by Defence Minister Luis Prado.',
      ['reception · held · 2022-06-09 · Jan Berg × Luis Prado'],
    ],
    [
      'a welcome ceremony and talks',
      'OSLO, June 10, 2022 — Norwegian Defence Minister Jan Berg on June 9 hosted a welcome ceremony and talks in Oslo for Chilean Defence Minister Luis Prado.',
      ['talks · held · 2022-06-09 · Jan Berg × Luis Prado'],
    ],
    [
      'an award with the name of an office is no guest',
      'OSLO, June 10, 2022 — Norwegian Premier Jan Berg received the Best Director award from Chilean Minister Luis Prado on June 9.',
      [],
    ],
    [
      'a ceremony that welcomes nobody',
      'OSLO, June 10, 2022 — Norwegian Defence Minister Jan Berg on June 9 chaired a ceremony to give medals to a Chilean navy crew led by Captain Luis Prado.',
      [],
    ],
    [
      'a new post that is welcomed is no meeting',
      'June 9, 2022\n\nNorwegian Fisheries Minister Jan Berg on Wednesday welcomed the new plans of Ambassador of Chile Luis Prado.',
      [],
    ],
    [
      'a courtesy call that opens the sentence',
      'SANTIAGO, June 10, 2022 — Norwegian Minister Kari Dahl is on a visit to Chile.\n\nDuring a courtesy call on Chilean President Ana Rojas on June 9, Dahl thanked Chile.',
      ['meeting · held · 2022-06-09 · Ana Rojas × Kari Dahl'],
    ],
    [
      'meetings between two that took place',
      'OSLO, June 9, 2022 — Meetings between Norwegian Prime Minister Kari Dahl and Chilean President Ana Rojas took place in Oslo yesterday.',
      ['meeting · held · 2022-06-08 · Kari Dahl × Ana Rojas'],
    ],
    [
      'a caption in the present tense',
      'June 9, 2022\n\nNorwegian Fisheries Minister Jan Berg (R) welcomes outgoing Ambassador of Chile Luis Prado on June 8.\n\nAt the meeting, Berg thanked the departing diplomat.',
      ['reception · held · 2022-06-08 · Jan Berg × Luis Prado'],
    ],
    [
      'one met before, one met and one to be met',
      'June 9, 2022\n\nAfter meeting with Norwegian King Olav, Chilean President Ana Rojas held talks with Prime Minister Kari Dahl of Norway on Wednesday and is due to meet with Fisheries Minister Jan Berg of Norway on Friday.',
      ['talks · held · 2022-06-08 · Ana Rojas × Kari Dahl', 'meeting · planned · 2022-06-10 · Ana Rojas × Jan Berg'],
    ],
    [
      'a recent meeting at which the statement was made',
      'OSLO, June 9, 2022 — Trade will grow, a Norwegian diplomat has stressed.\n\nAmbassador Kari Dahl of Norway made the statement at a recent meeting with Chilean Senator Luis Prado.',
      ['meeting · held · - · Kari Dahl × Luis Prado'],
    ],
    [
      'a recent meeting that is only looked back upon',
      'OSLO, June 9, 2022 — Norwegian Ambassador Kari Dahl on Wednesday received Chilean Senator Luis Prado, after a recent meeting with Chilean President Ana Rojas.',
      ['reception · held · 2022-06-08 · Kari Dahl × Luis Prado'],
    ],
    [
      'the day of an arrival is none of the meeting',
      'OSLO, June 10, 2022 — Norwegian Prime Minister Kari Dahl has met Chilean President Ana Rojas after she arrived in Oslo on June 8.\n\nAt the meeting on the morning of June 9, Dahl spoke of salmon.',
      ['meeting · held · 2022-06-09 · Kari Dahl × Ana Rojas'],
    ],
    [
      'sympathy that was offered from afar',
      'June 9, 2022\n\nNorwegian Prime Minister Kari Dahl on Wednesday offered her sympathy to her Chilean counterpart Luis Prado over the quake.',
      ['message · held · 2022-06-08 · Kari Dahl × Luis Prado'],
    ],
    [
      'an event at which one of each side spoke',
      "OSLO, October 3, 2022 — The sixth Norway-Chile Fishery Dialogue was held in Oslo during Chilean Deputy Fishery Minister Luis Prado's visit to Norway from September 29 to October 2.\n\nAt the event, Norwegian Deputy Minister Jan Berg expressed his hope for more.",
      ['talks · held · 2022-09-29/2022-10-02 · Jan Berg × Luis Prado'],
    ],
    [
      'an event of which no speaker is told',
      "OSLO, October 3, 2022 — The sixth Norway-Chile Fishery Dialogue was held in Oslo during Chilean Deputy Fishery Minister Luis Prado's visit to Norway from September 29 to October 2.\n\nNorwegian Deputy Minister Jan Berg was in Bergen.",
      [],
    ],
    [
      'a hope voiced at a meeting, behind a comma',
      'OSLO, June 9, 2022 — Norwegian Prime Minister Kari Dahl voiced hope that trade will keep growing in the new term, at a meeting with Chilean Senator Luis Prado on June 8.',
      ['meeting · held · 2022-06-08 · Kari Dahl × Luis Prado'],
    ],
    [
      'a meeting that is hoped for',
      'OSLO, June 9, 2022 — Norwegian Prime Minister Kari Dahl voiced hope that trade will be the theme of a meeting with Chilean Senator Luis Prado.',
      [],
    ],
    [
      'a dialogue that two states held, its chairs below',
      'OSLO, June 9, 2022 — Norway and Chile held their sixth minister-level fishery strategy dialogue in Bergen on June 8.\n\nThe event was co-chaired by Jan Berg, Norwegian Deputy Fishery Minister, and Luis Prado, Chilean Under Secretary.',
      ['talks · held · 2022-06-08 · Jan Berg × Luis Prado'],
    ],
    [
      'what was suggested on a day, when the two met, in a text of no known year',
      'Norwegian Prime Minister Kari Dahl on September 19 suggested that both make breakthroughs in science and trade when she met Ana Rojas, Chilean Trade Secretary, in Oslo.',
      ['meeting · held · --09-19 · Kari Dahl × Ana Rojas'],
    ],
    [
      'what was said of a day when the two had met',
      'Norwegian Prime Minister Kari Dahl has said that trade grew when she met Ana Rojas, Chilean Trade Secretary, in Oslo in 2012.',
      [],
    ],
  ])('%s', async (_, text, expected) => expect(await told(text)).toEqual(expected));
});

const filed = (text: string) => `OSLO, March 4, 2022 (Reuters) - ${text}`;

describe('words that look alike', () => {
  it.each([
    ['Norwegian Trade Minister Kari Solberg met a Chilean delegation on Thursday led by Senator Luis Araya.', 1],
    ['Norwegian Trade Minister Kari Solberg met with a group of Chilean lawmakers headed by Senator Luis Araya.', 1],
    ['Norwegian Trade Minister Kari Solberg met a deadline on Thursday set by Chilean Senator Luis Araya.', 0],
    ['Norwegian Trade Minister Kari Solberg called on Chilean Senator Luis Araya to drop his bill.', 0],
    ['Norwegian Trade Minister Kari Solberg called on Chilean Senator Luis Araya to discuss his bill.', 1],
  ])('%s', async (lead, count) => {
    expect(await told(filed(lead))).toHaveLength(count);
  });

  it('tells a call paid at a house of office from another one', async () => {
    const lead = (where: string) =>
      filed(`Norwegian Trade Minister Kari Solberg called on Chilean President Luis Araya on Thursday${where}.`);
    expect((await told(lead(' at the Moneda')))[0]).toMatch(/^reception/);
    expect((await told(lead('')))[0]).toMatch(/^meeting/);
  });
});
