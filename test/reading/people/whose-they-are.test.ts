import { describe, expect, it } from 'vitest';
import { readingFrom } from '../told-meetings.ts';

/** The meetings of a text with the countries: "mode · status · who/country". */
async function sides(text: string): Promise<string[]> {
  return (await readingFrom(text)).meetings.map(({ mode, status, participants }) =>
    [mode, status, participants.map(({ name, country }) => `${name}/${country}`).join(' × ')].join(' · '),
  );
}

describe('whose they are', () => {
  it('is told behind each of two presidents', async () => {
    expect(
      await sides(
        'MOSCOW (AP)_ Presidents Leonid Kravets of Ukraine and Boris Orlov of Russia signed a trade pact Friday after two hours of talks in the Kremlin.',
      ),
    ).toEqual(['talks · held · Leonid Kravets/UA × Boris Orlov/RU']);
  });

  it('is that of the office in a clause behind the name', async () => {
    expect(
      await sides(
        'TOKYO, Nov. 6 (Xinhua) -- Japanese Foreign Minister Taro Asano welcomed a pledge on Monday.\n\nIt was reached at a meeting between Nicholas Boyd, who is U.S. Undersecretary of State for Political Affairs, and Asano.',
      ),
    ).toEqual(['meeting · held · Nicholas Boyd/US × Taro Asano/JP']);
  });

  it('is home for a minister whose post the text calls its own', async () => {
    expect(
      await sides(
        'NAIROBI, Kenya (AP) _ U.S. Ambassador Prudence Ballard wrapped up some business on Wednesday, meeting with Kenya’s trade minister to finish talks.\n\nBallard, Trade Minister Joseph Mwangi and others had been in the building when the bomb went off.',
      ),
    ).toEqual(['meeting · held · Prudence Ballard/US × Joseph Mwangi/KE']);
  });

  it('follows for a guest whom one of the home country met, where nobody else is tied', async () => {
    expect(
      await sides(
        'BEIJING, March 14 (Xinhua) -- China values Togo’s support, Han Wenzhi, vice-chairman of the Standing Committee of the National People’s Congress, said here Tuesday.\n\nIn a meeting with Komla Agbeko, minister delegate in the Presidency in charge of ports, Han said the two countries enjoy a long friendship.',
      ),
    ).toEqual(['meeting · held · Komla Agbeko/TG × Han Wenzhi/CN']);
  });

  it('follows from the office that somebody is congratulated on, with a letter each', async () => {
    expect(
      await sides(
        'Prime Minister Lionel Wee has written to congratulate President Zhao Wenqi on his re-election as President of the People’s Republic of China, and Mei Guotao on his appointment as Premier of the State Council.\n\nMINISTRY OF FOREIGN AFFAIRS\nSINGAPORE\n13 MARCH 2023',
      ),
    ).toEqual(['message · held · Lionel Wee/SG × Zhao Wenqi/CN', 'message · held · Lionel Wee/SG × Mei Guotao/CN']);
  });

  it.each([
    ["Chile's delegation included Foreign Minister Luis Prado.", 'CL'],
    ['The Chilean delegation included Transport Minister Ana Vega and Foreign Minister Luis Prado.', 'CL'],
    ['The delegation that flew to Chile included Foreign Minister Luis Prado.', 'undefined'],
  ])('is that of the delegation they belong to: %s', async (members, country) => {
    const text = ` date 2014-05-07 OSLO -- Prime Minister Rosa Diaz of Chile and her Norwegian counterpart Erik Dahl held talks in Oslo on Tuesday.\n\n${members} Earlier on Tuesday, Prado met Norwegian Foreign Minister Sigrid Haug.`;
    expect((await sides(text)).slice(1)).toEqual(
      country === 'undefined' ? [] : [`meeting · held · Luis Prado/${country} × Sigrid Haug/NO`],
    );
  });

  it('is not that of the one spoken with', async () => {
    expect(
      await sides(
        'Minister for Foreign Affairs Dr Vimal Balan spoke with United States Secretary of State Marcus Ruby over the telephone on 25 January 2025.',
      ),
    ).toEqual(['phone call · held · Vimal Balan/undefined × Marcus Ruby/US']);
  });

  it('is Korean for those whom a Korean agency names abroad without their country', async () => {
    expect(
      await sides(
        'SINGAPORE, June 11 (Yonhap) -- Defense Minister Ahn Jong-sup met with U.S. Secretary of Defense Lyle Ashton on Saturday.',
      ),
    ).toEqual(['meeting · held · Ahn Jong-sup/KR × Lyle Ashton/US']);
  });

  it('is that of the office with which the lead opens, for whom the next sentence names first', async () => {
    const talks = 'met Vietnamese Minister Tran Van Ho on Monday.';
    const lead = 'LIMA (AP) -- The top Chilean navy commander in the south proposed a joint drill.\n\n';
    expect(await sides(`${lead}Adm. Ruben Tapia, on his first trip abroad, ${talks}`)).toEqual([
      'meeting · held · Ruben Tapia/CL × Tran Van Ho/VN',
    ]);
    expect(await sides(`${lead}It was windy. Adm. Ruben Tapia ${talks}`)).toEqual([
      'meeting · held · Ruben Tapia/PE × Tran Van Ho/VN',
    ]);
  });

  it('is neither that of the one whom he is to meet, nor of those spoken about', async () => {
    const text =
      'Minister for Foreign Affairs Ville Laine will meet Peruvian Minister of Foreign Affairs Ana Vera in Lima on 15 May.\n\nThe ministers will exchange views on Chile’s new ports in Brazil and on Finland’s fish. “It is important to us to have good relations with Peru. Chile’s trade concerns us all, and that is why it is good to meet my Peruvian colleague,” says Minister Laine.';
    expect(await sides(text)).toEqual(['meeting · planned · Ville Laine/undefined × Ana Vera/PE']);
  });
});

describe('whom a text without its opening lines calls by one word', () => {
  const ROJAS = 'Chilean Foreign Minister Ana Rojas';

  it.each([
    [
      'who is there on a visit, and speaks below',
      `Ardern, now on a visit of two days to Chile, said so during a meeting in Santiago with ${ROJAS}.\n\nArdern said New Zealand was ready to work with Chile.`,
      ['meeting · held · Ardern/NZ × Ana Rojas/CL'],
    ],
    [
      'for whom a ceremony is held, with an entourage',
      `On the afternoon of May 2, ${ROJAS} hosted a welcome ceremony for Luxon and his entourage.\n\nFollowing the ceremony, the two sides held talks, during which Rojas said that Luxon’s visit opens a chapter between Chile and New Zealand.`,
      ['talks · held · Ana Rojas/CL × Luxon/NZ'],
    ],
  ])('is known by the table: %s', async (_, text, expected) => expect(await sides(text)).toEqual(expected));

  it('is the one whom an office of his means, and no other', async () => {
    const text = `Peters, now on a visit to Chile, said so during a meeting with ${ROJAS}.\n\nAt the talks, the Deputy Prime Minister thanked Chile for its fish.\n\nPeters said New Zealand was ready.`;
    const { statements } = await readingFrom(text);
    expect(statements.filter(({ act }) => act === 'thanked').map(({ side, speaker }) => [side, speaker])).toEqual([
      ['NZ', 'Peters'],
    ]);
  });

  it.each([
    ['none of the countries of the text', `Ardern said so during a meeting in Santiago with ${ROJAS}. Peru agreed.`],
    ['nobody who does anything', `${ROJAS} praised New Zealand. The Ardern years were good, she said.`],
    ['the end of a longer name', `${ROJAS} praised New Zealand before John R. Peters' visit.`],
  ])('but %s', async (_, text) => {
    const { people } = await readingFrom(text);
    expect(people.map(({ name }) => name)).toEqual(['Ana Rojas']);
  });

  it('is that of the town where somebody meets a counterpart, who has the post of the one that "he" is', async () => {
    const lead =
      'OSLO, May 6, 2014 (AFP) -- Norwegian Defence Minister Sigrid Haug met Chilean President Ana Rojas in Oslo on Tuesday.\n\nHaug leaves for Finland on Wednesday. ';
    const counterpart = async (text: string) =>
      (await readingFrom(lead + text)).meetings
        .flatMap(({ participants }) => participants)
        .filter(({ name }) => name === 'Aino Laine')
        .map(({ role, country }) => `${role} ${country}`);
    expect(await counterpart('She is due to meet her counterpart Aino Laine in Helsinki on Thursday.')).toEqual([
      'Defence Minister FI',
    ]);
    expect(await counterpart('She is due to receive her counterpart Aino Laine in Oslo on Thursday.')).not.toContain(
      'Defence Minister NO',
    );
  });
});
