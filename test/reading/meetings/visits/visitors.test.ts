import { describe, expect, it } from 'vitest';
import { readingOf } from '../../reading-of.ts';
import { readingFrom, told } from '../../told-meetings.ts';

const FILED = ' date 2014-05-07 ';

describe('a visitor', () => {
  it('tells on his day whom he met, without saying it again', async () => {
    expect(
      await told(
        `${FILED}OSLO -- President Ana Rojas of Chile was received by Norwegian President Nils Berg at the City Palace in Oslo this morning.\n\nPresident Rojas met Norwegian Prime Minister Erik Dahl. In addition, she toured a school.`,
      ),
    ).toEqual([
      'reception · held · 2014-05-07 · Ana Rojas × Nils Berg',
      'meeting · held · 2014-05-07 · Ana Rojas × Erik Dahl',
    ]);
  });

  it('sets off for a summit that is still to come', async () => {
    expect(
      await told(
        `${FILED}OSLO -- Norwegian President Nils Berg departed for Santiago on Wednesday for a summit with his Chilean counterpart Ana Rojas.`,
      ),
    ).toEqual(['summit · planned · 2014-05-07 · Nils Berg × Ana Rojas']);
  });

  it('of a province is of its country', async () => {
    expect(
      await told(
        `${FILED}LANG SON -- Secretary of the Lang Son provincial Party Committee Nguyen Quoc Khanh met Secretary of the Guangxi Party Committee Liu Wen at a border gate on Tuesday.`,
      ),
    ).toEqual(['meeting · held · 2014-05-06 · Nguyen Quoc Khanh × Liu Wen']);
  });

  it.each([
    ['US Chargé d’Affaires Carl Adams', 'Carl Adams'],
    ['US Under Secretary of State for Economic Growth Carl Adams', 'Carl Adams'],
  ])('bears the whole of a long title: %s', async (guest, name) => {
    expect(await told(`${FILED}OSLO -- Norwegian President Nils Berg received ${guest} on Tuesday.`)).toEqual([
      `reception · held · 2014-05-06 · Nils Berg × ${name}`,
    ]);
  });
});

const HAUG = 'Norwegian Foreign Minister Sigrid Haug';

const STAMP = ' date 2014-05-07 ';

describe('whom a visitor met', () => {
  const VISIT = `${HAUG} has made a visit of two days to Chile at the invitation of Chilean Foreign Minister Luis Araya.\n\n`;
  const HELD = 'During the stay in Chile, from May 4-5, Minister Haug held talks with Foreign Minister Luis Araya.';

  it('says more than the visit, and has the days of the stay where no year is known, too', async () => {
    expect(await told(VISIT + HELD)).toEqual(['talks · held · --05-04/--05-05 · Sigrid Haug × Luis Araya']);
  });

  it('says more where the day comes with the ceremony before the talks', async () => {
    const text = `At the invitation of Chilean Foreign Minister Luis Araya, ${HAUG} is on an official visit to Chile.\n\nOn May 4 (local time), a welcome ceremony for Haug was held at the Foreign Ministry in Santiago, followed by talks between the two ministers.`;
    expect(await told(text)).toEqual(['talks · held · --05-04 · Sigrid Haug × Luis Araya']);
  });

  it('stands beside a visit that is still to come', async () => {
    const text = `${HAUG} will lead a delegation on an official visit to Chile at the invitation of Chilean Foreign Minister Luis Araya.\n\nHaug is expected to have talks with Minister Araya at La Moneda and meet with leaders of both chambers.`;
    expect((await told(STAMP + text)).map((one) => one.split(' · ').slice(0, 2).join(' '))).toEqual([
      'visit planned',
      'meeting planned',
    ]);
  });

  it('stands beside a visit that is told with its days', async () => {
    const text = `${HAUG} visited Chile from May 4 to 5 at the invitation of Chilean Foreign Minister Luis Araya. She held talks with Araya in Santiago.`;
    expect(await told(STAMP + text)).toEqual([
      'visit · held · 2014-05-04/2014-05-05 · Sigrid Haug × Luis Araya',
      'talks · held · - · Sigrid Haug × Luis Araya',
    ]);
  });

  it('has the days of the stay where the year is known', async () => {
    expect(await told(STAMP + VISIT + HELD)).toContain(
      'talks · held · 2014-05-04/2014-05-05 · Sigrid Haug × Luis Araya',
    );
  });

  it('is met by "he" and "she", one of the list without a state of his own too', async () => {
    const text = `${VISIT}${HELD} She also met Trade Representative Juan Paz, Chairman of the Committee on Fisheries of the Chilean Senate Jorge Vera and five senators.`;
    expect((await told(STAMP + text)).at(-1)).toBe(
      'meeting · held · 2014-05-04/2014-05-05 · Sigrid Haug × Juan Paz × Jorge Vera',
    );
    const [paz] = readingOf(STAMP + text).people.filter(({ name }) => name === 'Juan Paz');
    expect(paz?.country).toBe('CL');
  });

  it('is one a meeting in a flurry of them', async () => {
    const text = `${STAMP}Norwegian leaders saw for themselves yesterday the value of Chilean President Ana Rojas's first official visit to Norway.\n\nA flurry of one-on-one meetings of Rojas with senior leaders of Norway has been going on since yesterday morning, among them Prime Minister Sigrid Haug and King Harald Berg.`;
    expect(await told(text)).toEqual([
      'meeting · held · 2014-05-06 · Ana Rojas × Sigrid Haug',
      'meeting · held · 2014-05-06 · Ana Rojas × Harald Berg',
    ]);
  });

  it('but a flurry of meetings of a committee is none of his', async () => {
    const text = `${STAMP}${HAUG} said on Tuesday that a flurry of meetings of the Fisheries Committee with fishermen had helped. Chilean President Ana Rojas praised it.`;
    expect(await told(text)).toEqual([]);
  });
});

describe('talks of officials without names', () => {
  const LEAD =
    'Party secretaries of two northern provinces of Norway and of a region of Chile had talks in Bergen on May 6.';

  it('are those of the one whom the text names there', async () => {
    const text = `${STAMP}${LEAD}\n\nIn the talks, Norwegian Governor Kari Moe said the partnership kept developing.`;
    expect(await told(text)).toEqual(['talks · held · 2014-05-06 · Kari Moe']);
  });

  it('but not of one of a third state', async () => {
    const text = `${STAMP}${LEAD}\n\nIn the talks, Swedish Governor Kari Moe said the partnership kept developing.`;
    expect(await told(text)).toEqual([]);
  });
});

/** The meetings of a text with the countries: "mode · status · who/country". */
async function sides(text: string): Promise<string[]> {
  return (await readingFrom(text)).meetings.map(({ mode, status, participants }) =>
    [mode, status, participants.map(({ name, country }) => `${name}/${country}`).join(' × ')].join(' · '),
  );
}

describe('a visit', () => {
  it('brings two visitors of one state', async () => {
    expect(
      await sides(
        'BEIJING, Nov. 3 (Xinhua) -- Grenadian Senate President Percy Modeste and Speaker of the House of Representatives Angela Baptiste will pay an official visit to China from Nov. 6 to 11.',
      ),
    ).toEqual(['visit · planned · Percy Modeste/GD × Angela Baptiste/GD']);
  });

  it('ends where its report was filed', async () => {
    expect(
      await sides(
        'SIEM REAP, Cambodia, Nov. 5, 2005 (Xinhua) -- A delegation of the Communist Party of China led by Guan Hongtao, member of the Political Bureau of the CPC Central Committee, arrived here on Saturday for a five-day goodwill visit.\n\nDuring his stay, Guan is scheduled to meet with Chea Vuthy, Senate president; and Hun Somal, prime minister.',
      ),
    ).toEqual(['visit · held · Guan Hongtao/CN']);
  });

  it('goes to a province behind its state’s name', async () => {
    expect(
      await sides(
        'JINAN, Oct. 12 (Xinhua) -- Cambodian Deputy Prime Minister Sok Vannak on Thursday visited east China’s Shandong Province.',
      ),
    ).toEqual(['visit · held · Sok Vannak/KH']);
  });
});
