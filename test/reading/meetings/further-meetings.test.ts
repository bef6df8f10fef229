import { describe, expect, it } from 'vitest';
import { told } from '../told-meetings.ts';

describe('further meetings of one article', () => {
  const LEAD =
    ' date 2024-06-12 HÀ NỘI — National Assembly Chairman Trần Thanh Mẫn held talks on Tuesday in Hà Nội with his Cambodian counterpart Khuon Sudary.\n\n';

  it('finds a guest by the office, however many words it has', async () => {
    expect(
      await told(
        `${LEAD}Later the same day, Party General Secretary Tô Lâm received the Cambodian National Assembly President in Hà Nội.`,
      ),
    ).toEqual([
      'talks · held · 2024-06-11 · Trần Thanh Mẫn × Khuon Sudary',
      'reception · held · 2024-06-11 · Tô Lâm × Khuon Sudary',
    ]);
  });

  it('takes no support for a guest', async () => {
    expect(
      await told(`${LEAD}Later the same day, Mẫn received the support of the Cambodian National Assembly President.`),
    ).toEqual(['talks · held · 2024-06-11 · Trần Thanh Mẫn × Khuon Sudary']);
  });

  it('lists a separate meeting that will be held, and no vague next one', async () => {
    expect(
      await told(`${LEAD}A separate meeting between the two leaders will be held in Vientiane, she said.`),
    ).toEqual([
      'talks · held · 2024-06-11 · Trần Thanh Mẫn × Khuon Sudary',
      'meeting · planned · - · Trần Thanh Mẫn × Khuon Sudary',
    ]);
    expect(await told(`${LEAD}The meeting between the two leaders was frank, she said.`)).toHaveLength(1);
  });

  it('takes those who greet a guest at the airport for no meeting', async () => {
    expect(
      await told(
        ' date 2024-06-10 Phnom Penh (VNA) – President To Lam arrived in Phnom Penh on Monday, beginning a state visit to Cambodia from June 10 to 12 at the invitation of King Norodom Sihamoni.\nWelcoming the Vietnamese leader at Pochentong airport was Cambodian Deputy Prime Minister Prak Sokhonn.',
      ),
    ).toEqual(['visit · held · 2024-06-10/2024-06-12 · To Lam × Norodom Sihamoni']);
  });
});

const FILED = ' date 2014-05-07 ';

const LEAD = `${FILED}OSLO -- Norwegian Foreign Minister Sigrid Haug held talks with visiting Chilean Foreign Minister Luis Araya in Oslo on Tuesday.\n\nHaug thanked Araya for his support.\n\n`;

const FIRST = 'talks · held · 2014-05-06 · Sigrid Haug × Luis Araya';

describe('a further meeting', () => {
  it.each([
    [
      'That same afternoon, Norwegian Prime Minister Erik Dahl received the Chilean minister.',
      'reception · held · 2014-05-06 · Erik Dahl × Luis Araya',
    ],
    [
      'The previous evening, Norwegian President Nils Berg met Araya at the City Palace.',
      'meeting · held · 2014-05-05 · Nils Berg × Luis Araya',
    ],
    [
      'Prior to that, Norwegian Prime Minister Erik Dahl proposed in a meeting with the guest that ports be widened.',
      'meeting · held · 2014-05-06 · Luis Araya × Erik Dahl',
    ],
    [
      'Norwegian Prime Minister Erik Dahl and Araya sat down for an hour and a half.',
      'talks · held · - · Erik Dahl × Luis Araya',
    ],
    [
      'Later on Tuesday, Araya was received in Oslo by Norwegian Prime Minister Erik Dahl.',
      'reception · held · 2014-05-06 · Luis Araya × Erik Dahl',
    ],
    [
      'Araya, who landed on Sunday night from Lima, earlier called on Norwegian President Nils Berg.',
      'meeting · held · 2014-05-06 · Luis Araya × Nils Berg',
    ],
  ])('of the same days is told: %s', async (sentence, second) => {
    expect(await told(LEAD + sentence)).toEqual([FIRST, second]);
  });

  it.each([
    [
      'Araya is scheduled to see King Olav Lund at the palace on Wednesday.',
      'meeting · planned · 2014-05-07 · Luis Araya × Olav Lund',
    ],
    [
      'Araya was to meet with Norwegian Sens. Kari Moe and Per Vik on Wednesday.',
      'meeting · planned · 2014-05-07 · Luis Araya × Kari Moe × Per Vik',
    ],
    [
      'Araya is due to open a fair on Wednesday and have a working meeting with Norwegian Prime Minister Erik Dahl.',
      'meeting · planned · 2014-05-07 · Luis Araya × Erik Dahl',
    ],
  ])('that is set is told as planned: %s', async (sentence, second) => {
    expect(await told(LEAD + sentence)).toEqual([FIRST, second]);
  });

  it.each([
    'Araya is expected to see King Olav Lund return to the throne.',
    'Araya is expected to see Norwegian Prime Minister Erik Dahl raise taxes on Thursday.',
    'Norwegian Prime Minister Erik Dahl last met Araya at the previous talks.',
    'An exhibition of pictures showed Norwegian Prime Minister Erik Dahl meeting Araya.',
    'Norwegian Prime Minister Erik Dahl proposed a meeting with the guest.',
  ])('is not told by %s', async (sentence) => {
    expect(await told(LEAD + sentence)).toEqual([FIRST]);
  });

  it.each([
    [
      'Before leaving Oslo, Araya is to have a working session with Norwegian Minister of Fisheries Eva Lund on May 7.',
      'meeting · planned · 2014-05-07 · Luis Araya × Eva Lund',
    ],
    [
      'On Thursday, Araya will address the Storting. He is then set to call on Norwegian Speaker Eva Lund.',
      'meeting · planned · 2014-05-08 · Luis Araya × Eva Lund',
    ],
    [
      'One week before, on April 28, Norwegian Speaker Eva Lund held online talks with Chilean Speaker Ana Rojas.',
      'online talks · held · 2014-04-28 · Eva Lund × Ana Rojas',
    ],
    [
      'Norwegian King Nils Berg and Chilean President Pedro Soto will exchange messages of congratulations on Thursday.',
      'message · planned · 2014-05-08 · Nils Berg × Pedro Soto',
    ],
    [
      'The Chilean delegation includes Minister Pablo Rivas and Navy chief Ana Rojas, who on Monday had a separate meeting with Norwegian Speaker Eva Lund.',
      'meeting · held · 2014-05-05 · Ana Rojas × Eva Lund',
    ],
  ])('beside the first is told by %s', async (text, second) => {
    expect(await told(LEAD + text)).toEqual([FIRST, second]);
  });

  it.each([
    'Before leaving Oslo, he is to have talks with fishermen on May 7.',
    'A year before, on April 28, 2013, Norwegian Speaker Eva Lund held online talks with Chilean Speaker Ana Rojas.',
    'On April 28, Norwegian Speaker Eva Lund held online talks with Chilean Speaker Ana Rojas.',
    'Norwegian King Nils Berg and Chilean President Pedro Soto will exchange messages of congratulations in August.',
  ])('beside the first is not told by %s', async (text) => {
    expect(await told(LEAD + text)).toEqual([FIRST]);
  });
});
