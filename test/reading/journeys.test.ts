import { describe, expect, it } from 'vitest';
import { readingFrom, told } from './told-meetings.ts';

describe('who met, apart from whom they spoke about', () => {
  it.each([
    [
      ' date 2016-03-03 OSLO -- Norwegian Foreign Minister Kari Solberg held talks on Thursday with Chilean Foreign Minister Luis Araya on a plan drawn up by Chilean President Ana Fuentes.',
      ['talks · held · 2016-03-03 · Kari Solberg × Luis Araya'],
    ],
    [
      ' date 2016-03-03 OSLO -- Norwegian Foreign Minister Kari Solberg met on Thursday with Chilean Foreign Minister Luis Araya and discussed the upcoming visit by Chilean President Ana Fuentes.',
      ['meeting · held · 2016-03-03 · Kari Solberg × Luis Araya'],
    ],
    [
      ' date 2016-03-03 OSLO -- Norwegian Foreign Minister Kari Solberg held talks on Thursday with Chilean Foreign Minister Luis Araya and Chilean President Ana Fuentes.',
      ['talks · held · 2016-03-03 · Kari Solberg × Luis Araya × Ana Fuentes'],
    ],
  ])('%s', async (text, expected) => {
    expect(await told(text)).toEqual(expected);
  });

  it('hears that something was said when meeting another', async () => {
    const lead =
      ' date 2014-03-06 LISBON, March 6 -- Portugal will open its market wider, Portuguese Prime Minister Duarte Costa said on Thursday.\n\n';
    expect(await told(`${lead}Costa said this when meeting with visiting Ghanaian President Kofi Mensah.`)).toEqual([
      'meeting · held · 2014-03-06 · Duarte Costa × Kofi Mensah',
    ]);
    expect(await told(`${lead}Costa said this to reporters, and praised Ghanaian President Kofi Mensah.`)).toEqual([]);
  });
});

describe('who invited', () => {
  const comes = (by: string): string =>
    `Norwegian Foreign Minister Kari Solberg will visit Chile from May 3 to 5 at the invitation of ${by}.`;

  it.each([
    [comes('Chilean Foreign Minister Luis Araya'), 'Kari Solberg × Luis Araya'],
    [comes('the Chilean government, Foreign Ministry spokesperson Ana Fuentes announced Wednesday'), 'Kari Solberg'],
    [comes('the Chilean Government, Chilean Deputy Minister Ana Fuentes announced Wednesday'), 'Kari Solberg'],
  ])('%s', async (text, people) => {
    expect(await told(text)).toEqual([`visit · planned · --05-03/--05-05 · ${people}`]);
  });
});

describe('ways to come together', () => {
  const by = (words: string) =>
    ` date 2021-02-12 Australian Prime Minister Ruth Adams ${words} Indian Prime Minister Suresh Mehrotra on February 11.`;

  it.each([
    ['received a video call from', 'online talks'],
    ['received a call from', 'phone call'],
    ['held a video conference with', 'online talks'],
    ['wrote a congratulatory letter to', 'message'],
    ['talked with', 'talks'],
  ])('%s', async (words, mode) => {
    expect(await told(by(words))).toEqual([`${mode} · held · 2021-02-11 · Ruth Adams × Suresh Mehrotra`]);
  });

  it('reads a day between the verb and its partner', async () => {
    const said = ' date 2021-02-12 Australian Prime Minister Ruth Adams met';
    expect(await told(`${said} yesterday in Canberra with Indian Prime Minister Suresh Mehrotra.`)).toEqual([
      'meeting · held · 2021-02-11 · Ruth Adams × Suresh Mehrotra',
    ]);
    expect(await told(`${said} yesterday the target that Indian Prime Minister Suresh Mehrotra had set.`)).toEqual([]);
  });

  it('takes the talks that a meeting is for', async () => {
    const plan = ' date 2011-04-20 Canadian Prime Minister Gordon Lane is to meet Jordanian King Faris on Thursday';
    expect(await told(`${plan} for talks on water, his office said.`)).toEqual([
      'talks · planned · 2011-04-21 · Gordon Lane × Faris',
    ]);
    expect(await told(`${plan} for lunch, his office said.`)).toEqual([
      'meeting · planned · 2011-04-21 · Gordon Lane × Faris',
    ]);
  });
});

describe('events that the text only names', () => {
  const named = async (sentence: string) => {
    const { mentioned } = await readingFrom(
      ` date 2014-05-12 LIMA -- Peruvian President Ana Rojas met on Monday in Lima with Chilean President Luis Araya.\n\n${sentence}`,
    );
    return mentioned.map(({ mode, status, date, participants }) =>
      [mode, status, date, participants.map(({ name }) => name).join(' × ')].join(' · '),
    );
  };

  it.each([
    ['Araya will also attend the APEC summit in Cusco on May 17-18.', ['summit · planned · 2014-05-17/2014-05-18 · ']],
    ['They praised the Pacific Rim leaders’ meeting.', []],
    ['They recalled Rojas’s state visit to Chile in March 2013.', ['visit · recalled · 2013-03 · Ana Rojas']],
    ['They recalled Rojas’s state visit to Chile.', []],
    [
      'Araya arrived in Lima on Sunday for a three-day visit.',
      ['visit · recalled · 2014-05-11/2014-05-13 · Luis Araya'],
    ],
  ])('%s', async (sentence, expected) => {
    expect(await named(sentence)).toEqual(expected);
  });
});

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
