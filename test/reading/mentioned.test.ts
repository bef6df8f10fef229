import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/reading/read-article.ts';
import { readingOf } from './reading-of.ts';
import { articleFrom } from './told-meetings.ts';

const LEAD =
  ' date 2014-05-07 OSLO -- Norwegian Foreign Minister Sigrid Haug held talks with visiting Chilean Foreign Minister Luis Araya in Oslo on Tuesday.\n\n';

/** The dated events that the article names beside the one it reports. */
async function named(text: string): Promise<string[]> {
  const article = await articleFrom(`${LEAD}${text}`);
  return readArticle(article).mentioned.flatMap(({ mode, status, date, participants, evidence }) => {
    for (const { start, end, quote } of evidence) expect(article.parts.body.slice(start, end)).toBe(quote);
    return date ? [`${mode ?? '-'} · ${status} · ${date} · ${participants.map(({ name }) => name).join(' × ')}`] : [];
  });
}

describe('events that are only named', () => {
  it.each([
    [
      'The agreement was reached during Chilean President Ana Fuentes’s visit to Norway last September.',
      ['visit · recalled · 2013-09 · Ana Fuentes'],
    ],
    [
      'The report of the meeting dates an earlier call between Norwegian Prime Minister Erik Dahl and Chilean President Ana Fuentes to 3 May.',
      ['phone call · recalled · 2014-05-03 · Erik Dahl × Ana Fuentes'],
    ],
    [
      'Later came a report of the meeting between Norwegian Prime Minister Erik Dahl and Chilean President Ana Fuentes on 3 May.',
      ['meeting · recalled · 2014-05-03 · Erik Dahl × Ana Fuentes'],
    ],
    [
      'In 2012 Haug received Chilean President Ana Fuentes in May and Peruvian Foreign Minister Rosa Vega in June.',
      [
        'reception · recalled · 2012-05 · Sigrid Haug × Ana Fuentes',
        'reception · recalled · 2012-06 · Sigrid Haug × Rosa Vega',
      ],
    ],
    ['Looking back on 2012, Haug spoke of salmon in May and Peruvian Foreign Minister Rosa Vega in June.', []],
    [
      'Haug looked back on the official visit that Norwegian Prime Minister Erik Dahl paid to Chile in March 2012.',
      ['visit · recalled · 2012-03 · Erik Dahl'],
    ],
    [
      'Haug asked the guest to convey greetings to Chilean President Ana Fuentes, whom she met in Geneva in February.',
      ['meeting · recalled · 2014-02 · Sigrid Haug × Ana Fuentes'],
    ],
    [
      'Haug spoke of a port, as agreed by Norwegian Prime Minister Erik Dahl and Chilean President Ana Fuentes in their phone call in March.',
      ['phone call · recalled · 2014-03 · Erik Dahl × Ana Fuentes'],
    ],
    [
      'This was their third conversation since January, when they met in Geneva.',
      ['meeting · recalled · 2014-01 · Sigrid Haug × Luis Araya'],
    ],
    [
      'Norwegian Prime Minister Erik Dahl and Chilean President Ana Fuentes agreed on it when they met in Peru last month.',
      ['meeting · recalled · 2014-04 · Erik Dahl × Ana Fuentes'],
    ],
    [
      'The talks came three days after a phone call between Norwegian Prime Minister Erik Dahl and Chilean President Ana Fuentes.',
      ['phone call · recalled · 2014-05-03 · Erik Dahl × Ana Fuentes'],
    ],
    [
      'The visit by Araya, which began on Monday, will last until Thursday.',
      ['visit · recalled · 2014-05-05/2014-05-08 · Luis Araya'],
    ],
    [
      'They prepared the visit to Chile which Norwegian Prime Minister Erik Dahl is to make in June.',
      ['visit · planned · 2014-06 · Erik Dahl'],
    ],
    [
      'Both will work towards the success of the ASEAN-Norway Commemorative Summit in Oslo in December.',
      ['summit · planned · 2014-12 · '],
    ],
    [
      'Oslo is preparing with great care for Chilean President Ana Fuentes’s visit to Norway in July.',
      ['visit · planned · 2014-07 · Ana Fuentes'],
    ],
    [
      'Oslo looked forward to Chilean President Ana Fuentes’s visit to Norway in July.',
      ['visit · planned · 2014-07 · Ana Fuentes'],
    ],
    [
      'This will be the third visit to Norway by Chilean President Ana Fuentes, following that in March 2012.',
      ['visit · recalled · 2012-03 · Ana Fuentes'],
    ],
    [
      'Araya had prepared it during Chilean President Ana Fuentes’s visit to Norway in July.',
      ['visit · recalled · 2013-07 · Ana Fuentes'],
    ],
    [
      'Both sides agreed to hold the fifth meeting of the Joint Fisheries Commission before the end of the third quarter.',
      ['meeting · planned · 2014 · '],
    ],
  ])('%s', async (text, expected) => {
    expect(await named(text)).toEqual(expected);
  });

  it.each([
    // The day is that of something else.
    'Araya, on his first trip to Norway since he took office in March, thanked the hosts.',
    'Araya has spoken often of the visit since Labour’s victory in the March 4 general election.',
    'The two ministers recalled the visit of a trade agreement signed in March 2012.',
    'Haug met reporters, and Araya praised the treaty that was adopted in March 2012.',
    // Only wished for.
    'Araya invited Norwegian Prime Minister Erik Dahl to pay a visit to Chile in June.',
    'Haug suggested that the fifth meeting of the Joint Fisheries Commission be held before the end of the year.',
    // A bare month just ahead may be this year's or the last one's.
    'Haug spoke of Erik Dahl’s trip to Chile in July.',
    // The day of its end is not that of all of it.
    'Norwegian Prime Minister Erik Dahl ended his trip to Chile on April 28.',
  ])('nothing: %s', async (text) => {
    expect(await named(text)).toEqual([]);
  });

  it('takes the year that the sentence has told', async () => {
    expect(
      await named(
        'The level was raised in November 2011, when Chilean President Ana Fuentes came to Oslo for a visit on 8 and 9 November.',
      ),
    ).toEqual(['visit · recalled · 2011-11-08/2011-11-09 · Ana Fuentes']);
  });

  it.each([
    [
      'In 2009 much was settled, above all during Chilean President Ana Fuentes’s visit to Norway in March.',
      ['visit · recalled · 2009-03 · Ana Fuentes'],
    ],
    // Two years, or another sentence's: the month is the last one.
    [
      'In 2009 and 2010 much was settled, and more during Chilean President Ana Fuentes’s visit to Norway in March.',
      ['visit · recalled · 2014-03 · Ana Fuentes'],
    ],
    [
      'In 2009 a port was opened. More was settled during Chilean President Ana Fuentes’s visit to Norway in March.',
      ['visit · recalled · 2014-03 · Ana Fuentes'],
    ],
  ])('takes the year at the head of its sentence: %s', async (text, expected) => {
    expect(await named(text)).toEqual(expected);
  });

  describe('in a text of no known day', () => {
    const undated = (text: string): string[] =>
      readingOf(`---\ntitle: Norway and Chile\npublished: "2014-11"\n---\n${text}`, 'a.md').mentioned.map(
        ({ mode, date, participants }) => `${mode} · ${date} · ${participants.map(({ name }) => name).join(' × ')}`,
      );
    const RAISED =
      'Norway and Chile raised their ties in March 2011, during a state visit to Oslo by Chilean President Ana Fuentes, who was the guest of Norwegian Prime Minister Erik Dahl.\n\n';

    it('takes the year that the text has given the month', () => {
      expect(undated(`${RAISED}The two leaders held their talks on 10 March.`)).toContain(
        'talks · 2011-03-10 · Ana Fuentes × Erik Dahl',
      );
    });

    it('takes none from a founding', () => {
      const founded = RAISED.replace('raised their ties', 'established diplomatic relations');
      expect(undated(`${founded}The two leaders held their talks on 10 March.`).join()).not.toContain('2011-03-10');
    });

    it('takes none where the month had two', () => {
      const again = 'Ties with Peru were raised in March 2012.\n\n';
      expect(undated(`${RAISED}${again}The two leaders held their talks on 10 March.`).join()).not.toContain(
        '2011-03-10',
      );
    });
  });

  it('knows of a gathering no more than the year of the meeting beside it', async () => {
    expect(
      await named(
        'Haug met Canadian Foreign Minister Paul Roy on Tuesday on the sidelines of the 12th Arctic Leaders’ Summit.',
      ),
    ).toEqual(['summit · recalled · 2014 · ']);
  });

  it('knows of several pairs the two who hold one office', async () => {
    const later =
      'Later on Tuesday Araya was received by Norwegian Prime Minister Erik Dahl.\n\nThe two Foreign Ministers last met in Geneva in February.';
    expect(await named(later)).toEqual(['meeting · recalled · 2014-02 · Sigrid Haug × Luis Araya']);
    expect(await named(later.replace('Foreign Ministers', 'presidents'))).toEqual([]);
  });

  describe('of a text on times gone by', () => {
    const all = async (text: string) =>
      readArticle(await articleFrom(` date 2026-11-05 OSLO -- ${text}`)).mentioned.map(
        ({ mode, status, date }) => `${mode ?? '-'} · ${status} · ${date ?? '-'}`,
      );

    it('are not of a day soon before or after', async () => {
      const signed = (when: string) =>
        all(
          `Chile and Norway signed their fishing treaty on 30 December 1999, ${when} a visit to Oslo by Chilean President Ana Fuentes.`,
        );
      expect(await signed('soon after')).toEqual([]);
      expect(await signed('during')).toEqual(['visit · recalled · 1999-12-30']);
    });

    it('are no negotiations that went on for years', async () => {
      const ended = (what: string) =>
        all(
          `Chile and Norway became partners in March 2025, during a state visit to Oslo by Chilean President Ana Fuentes, who was the guest of Norwegian Prime Minister Erik Dahl from 9 to 11 March.\n\nThe two ended ${what} on their sea border in December 2022.`,
        );
      expect(await ended('long negotiations')).not.toContain('talks · recalled · 2022-12');
      expect(await ended('talks')).toContain('talks · recalled · 2022-12');
    });

    it('are no talks that only go on meanwhile', async () => {
      const held = (until: string) =>
        all(
          `Chilean President Ana Fuentes and Norwegian Prime Minister Erik Dahl spoke by phone on 4 November.\n\nThe duty is to be held back ${until}.`,
        );
      expect(await held('for some months while talks go on')).toEqual([]);
      expect(await held('for bilateral talks between Fuentes and Dahl')).toEqual(['talks · planned · -']);
    });
  });
});
