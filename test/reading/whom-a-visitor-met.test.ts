import { describe, expect, it } from 'vitest';
import { dateOf, readingOf } from './reading-of.ts';
import { told } from './told-meetings.ts';

const STAMP = ' date 2014-05-07 ';
const HAUG = 'Norwegian Foreign Minister Sigrid Haug';

describe('whom a visitor met', () => {
  const VISIT = `${HAUG} has made a visit of two days to Chile at the invitation of Chilean Foreign Minister Luis Araya.\n\n`;
  const INVITED = 'visit · held · - · Sigrid Haug × Luis Araya';
  const HELD = 'During the stay in Chile, from May 4-5, Minister Haug held talks with Foreign Minister Luis Araya.';

  it('is told beside the visit, and has the days of the stay where no year is known, too', async () => {
    expect(await told(VISIT + HELD)).toEqual([INVITED, 'talks · held · --05-04/--05-05 · Sigrid Haug × Luis Araya']);
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

describe('where and when it was', () => {
  it.each([
    ['said Monday in Santiago', 'Santiago'],
    ['said Monday', undefined],
    ['said Monday in a statement', undefined],
  ])('"%s", when what was said was said at the meeting: %s', (said, place) => {
    const { meetings } = readingOf(
      `Norway will keep the friendship, Norwegian Vice-President Sigrid Haug ${said}.\n\nHaug spoke thus during her meeting on Monday morning with Ana Rojas, the newly elected president of Chile.`,
    );
    expect(meetings.map(({ place }) => place)).toEqual([place]);
  });

  it('takes the day of letters that stands between the verb and the letters', async () => {
    expect(
      await told(
        `${STAMP}King Harald Berg of Norway and Prime Minister Sigrid Haug sent on May 6 joint congratulatory messages to Chilean President Ana Rojas.`,
      ),
    ).toEqual(['message · held · 2014-05-06 · Harald Berg × Sigrid Haug × Ana Rojas']);
  });

  it('takes neither end of a span in brackets for a visit', () => {
    const { mentioned } = readingOf(
      `${STAMP}${HAUG} met Chilean President Ana Rojas in Oslo on Tuesday.\n\nShe hailed the visit of the Chilean President, as both mark 15 years of the fisheries pact (June 1999 - June 2014).`,
    );
    expect(mentioned).toEqual([]);
  });
});

describe('the day of publication', () => {
  it.each([
    [
      'a page that says whose account submitted it',
      'Member for\n\n4 years\n\nSubmitted by web_en_5 on Thu, 05/22/2014 - 18:00\n\n',
      '2014-05-22 header',
    ],
    ['a full day before the place in brackets', '17-7-2014 (OSLO) ', '2014-07-17 header'],
    ['but not a day that opens a sentence', '17-7-2014 is the day on which ', 'none -'],
    ['nor who submitted a bid', 'Submitted by Norway on Thursday, the bid for a fair in 2014 failed.\n\n', 'none -'],
  ])('%s', (_, top, expected) => {
    expect(
      dateOf(`${top}Norway and Chile had talks on herring, officials from both sides said.\n\nThey agreed on cod.`),
    ).toBe(expected);
  });
});

describe('a round of talks', () => {
  const ROUND = `${STAMP}Norway and Chile held the third round of fisheries consultations in Bergen on May 6.\n\nThe Norwegian delegation was led by Deputy Foreign Minister Kari Moe`;

  it('is held by the heads of the one delegation "and the Chilean by"', async () => {
    expect(await told(`${ROUND}, and the Chilean by Ambassador Pedro Soto.`)).toEqual([
      'talks · held · 2014-05-06 · Kari Moe × Pedro Soto',
    ]);
  });

  it('but not by one who drafted the report', async () => {
    expect(await told(`${ROUND}, and the report was drafted by Ambassador Pedro Soto.`)).toEqual([]);
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
