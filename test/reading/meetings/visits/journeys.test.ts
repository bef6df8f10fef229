import { describe, expect, it } from 'vitest';
import { told } from '../../told-meetings.ts';

describe('a journey', () => {
  const visit =
    ' date 2009-01-22 SANTIAGO -- Argentine Foreign Minister Lucía Ferrari concluded a visit to Chile on Thursday.\n\n';

  it('gives way to those whom the visitor met', async () => {
    const met = await told(
      `${visit}During her stay she met President Ignacio Reyes and held talks with Foreign Minister Pablo Soto.`,
    );
    expect(met.map((line) => line.split(' · ').filter((_, at) => at !== 2))).toEqual([
      ['meeting', 'held', 'Lucía Ferrari × Ignacio Reyes'],
      ['talks', 'held', 'Lucía Ferrari × Pablo Soto'],
    ]);
  });

  it.each([
    ['told by its coming', 'Chilean President Ana Rojas came to Norway on Monday on a three-day visit.', 1],
    ['to a town', 'Chilean President Ana Rojas flew into Oslo on Monday for a two-day official visit.', 1],
    [
      "to a town's airport",
      'Chilean President Ana Rojas arrived at Olav B. Hall Airport, Oslo, on Monday for a visit.',
      1,
    ],
    [
      'to an airport at home',
      'Chilean President Ana Rojas arrived at Pablo Soto Airport, Santiago, on Monday for a rest.',
      0,
    ],
    [
      'to no airport, but at a deal on one',
      'Chilean President Ana Rojas arrived at a deal on the new airport, Oslo, on Monday.',
      0,
    ],
    ['of no guest of state', 'Chilean President Ana Rojas came to power on Monday for a second time.', 0],
    [
      'to the country that has the guest',
      'Norway rolled out a carpet for Chilean President Ana Rojas on Monday as she began her visit to the country.',
      1,
    ],
    [
      'to one of two countries',
      'Norway and Peru sent flowers to Chilean President Ana Rojas on Monday as she began her visit to the country.',
      0,
    ],
  ])('%s', async (_, text, count) => {
    expect(await told(` date 2009-01-22 ${text}`)).toEqual(
      count === 0 ? [] : ['visit · held · 2009-01-19 · Ana Rojas'],
    );
  });

  it('that somebody will make for meetings is planned', async () => {
    expect(
      await told(
        ' date 2022-05-02 Swedish Water Envoy Karin Lindqvist will travel to Peru, May 3-6, to meet with farmers and mayors.',
      ),
    ).toEqual(['visit · planned · 2022-05-03/2022-05-06 · Karin Lindqvist']);
  });

  it('stays a visit when nobody of the host is named', async () => {
    expect(await told(`${visit}During her stay she met Argentine exporters.`)).toEqual([
      'visit · held · 2009-01-22 · Lucía Ferrari',
    ]);
  });

  it('is joined by the counterpart named beside the visitor', async () => {
    expect(
      await told(`${visit}Ferrari and her Chilean counterpart, Pablo Soto, signed a protocol on border trade.`),
    ).toEqual(['visit · held · 2009-01-22 · Lucía Ferrari × Pablo Soto']);
  });

  it('of several countries is a visit to each', async () => {
    expect(
      await told(
        ' date 2012-09-03 TUNIS -- Tunisian President Hatem Jaziri will pay state visits to Senegal and Ghana from Sept. 9 to 13.\n\nJaziri will be in Senegal on Sept. 9-11 at the invitation of Senegalese President Mamadou Diouf.\n\nHe will visit Ghana on Sept. 12-13.',
      ),
    ).toEqual([
      'visit · planned · 2012-09-09/2012-09-11 · Hatem Jaziri × Mamadou Diouf',
      'visit · planned · 2012-09-12/2012-09-13 · Hatem Jaziri',
    ]);
  });

  it('goes on with the one whom the words point back to', async () => {
    const lead =
      ' date 2013-10-14 WARSAW -- Norwegian Defence Minister Sigrid Haug held talks on Monday with her Polish counterpart Marek Zielonka.\n\n';
    expect(
      await told(`${lead}The Norwegian minister had met Czech President Jana Novotná in Prague on Sunday.`),
    ).toEqual([
      'talks · held · 2013-10-14 · Sigrid Haug × Marek Zielonka',
      'meeting · held · 2013-10-13 · Sigrid Haug × Jana Novotná',
    ]);
    expect(await told(`${lead}Farmers had met Czech President Jana Novotná in Prague on Sunday.`)).toEqual([
      'talks · held · 2013-10-14 · Sigrid Haug × Marek Zielonka',
    ]);
  });

  it('looks back on a visit named in passing, and reports the meeting after it', async () => {
    const lead =
      ' date 2013-10-14 WARSAW -- The accord reached during Czech President Jana Novotná’s visit to Poland in March last year is kept, the two sides said.\n\n';
    expect(
      await told(
        `${lead}Norwegian Defence Minister Sigrid Haug on Monday held talks with her Polish counterpart Marek Zielonka.`,
      ),
    ).toEqual(['talks · held · 2013-10-14 · Sigrid Haug × Marek Zielonka']);
  });

  it('names an arrival beside the talks, and reports the talks', async () => {
    const lead =
      ' date 2013-10-14 WARSAW -- Norwegian Defence Minister Sigrid Haug held talks on Monday with her Polish counterpart Marek Zielonka.\n\n';
    expect(
      await told(`${lead}Haug arrived in Poland on Saturday at the invitation of Polish Foreign Minister Jan Krol.`),
    ).toEqual(['talks · held · 2013-10-14 · Sigrid Haug × Marek Zielonka']);
  });

  it.each([
    'PARIS -- French Finance Minister Bruno Roux denied on Monday that he had talked with Chilean Foreign Minister Luis Araya on Sunday.',
    'OSLO -- Growth is slow, Norwegian Finance Minister Kari Lund said. A visit to Oslo by French Finance Minister Bruno Roux is planned for next year.',
    'LAGOS -- Ghanaian President Kofi Mensah wrote a letter to lawmakers on Monday. Nigerian President Musa Bello called it brave.',
    'OSLO -- Norway raised duties after talks on budgets. Finance Minister Kari Lund said this when meeting reporters, and French President Ana Fuentes criticised it on Monday.',
  ])('reports no meeting: %s', async (text) => {
    expect(await told(` date 2019-05-14 ${text}`)).toEqual([]);
  });

  it('knows the same envoy again', async () => {
    const lead =
      ' date 2013-10-16 WARSAW -- Polish Prime Minister Marek Zielonka on Wednesday received Norwegian Ambassador Sigrid Haug.\n\n';
    expect(await told(`${lead}On Tuesday, Polish Finance Minister Jan Krol met the same envoy.`)).toEqual([
      'reception · held · 2013-10-16 · Marek Zielonka × Sigrid Haug',
      'meeting · held · 2013-10-15 · Sigrid Haug × Jan Krol',
    ]);
  });

  it('adds the next meeting of the same days, and none of another year', async () => {
    const lead =
      ' date 2013-10-14 WARSAW -- Norwegian Defence Minister Sigrid Haug held talks on Monday with her Polish counterpart Marek Zielonka.\n\n';
    expect(await told(`${lead}Haug is to meet Polish President Janusz Wierzba on Tuesday.`)).toEqual([
      'talks · held · 2013-10-14 · Sigrid Haug × Marek Zielonka',
      'meeting · planned · 2013-10-15 · Sigrid Haug × Janusz Wierzba',
    ]);
    expect(await told(`${lead}Haug is to meet Polish President Janusz Wierzba again in June 2014.`)).toEqual([
      'talks · held · 2013-10-14 · Sigrid Haug × Marek Zielonka',
    ]);
  });
});
