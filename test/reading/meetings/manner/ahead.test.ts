import { expect, it } from 'vitest';
import { told } from '../../told-meetings.ts';

const FILED = ' date 2014-05-07 ';

it('a picture taken before the talks is not ahead of them', async () => {
  expect(
    await told(
      `${FILED}OSLO -- Norwegian President Nils Berg shakes hands with Chilean President Ana Rojas before their meeting at the City Palace in Oslo on Tuesday.`,
    ),
  ).toEqual(['meeting · held · 2014-05-06 · Nils Berg × Ana Rojas']);
});

it('somebody who is to travel somewhere for a meeting has not met there', async () => {
  expect(
    await told(
      `${FILED}OSLO -- Norwegian Foreign Minister Sigrid Haug met Chilean Foreign Minister Hugo Vega in Oslo on Tuesday.\n\nVega is to travel to Helsinki on Friday for a meeting with Finnish Foreign Minister Aino Laine.`,
    ),
  ).toEqual([
    'meeting · held · 2014-05-06 · Sigrid Haug × Hugo Vega',
    'meeting · planned · 2014-05-09 · Hugo Vega × Aino Laine',
  ]);
});

it('plans told further down are what the article reports when it tells of nothing else', async () => {
  expect(
    await told(
      `${FILED}OSLO -- A full week awaits Norwegian President Nils Berg, an aide said at a briefing.\n\nThe aide spoke of snow.\n\nHe spoke of rain.\n\nHe spoke of fish.\n\nNorwegian President Nils Berg is to hold talks with Chilean President Ana Rojas on May 9.`,
    ),
  ).toEqual(['talks · planned · 2014-05-09 · Nils Berg × Ana Rojas']);
});

it('what is joined by a plain verb to what somebody will do is as far ahead', async () => {
  const lead = `${FILED}OSLO -- Norwegian Foreign Minister Sigrid Haug met Chilean Foreign Minister Hugo Vega in Oslo on Tuesday.\n\n`;
  const next =
    'travel to Helsinki on Friday to open an office and hold a meeting with Finnish Foreign Minister Aino Laine.';
  const both = [
    'meeting · held · 2014-05-06 · Sigrid Haug × Hugo Vega',
    'meeting · planned · 2014-05-09 · Hugo Vega × Aino Laine',
  ];
  expect(await told(`${lead}Vega will ${next}`)).toEqual(both);
  expect(await told(`${lead}Vega went to Bergen. On Friday, he will ${next.replace(' on Friday', '')}`)).toEqual(both);
});

it.each([
  ['on the visit of these days', 'During her visit to Helsinki,', ['meeting · held · - · Sigrid Haug × Alex Laine']],
  ['on a visit of last year', 'During her visit to Helsinki last year,', []],
  ['on a visit of a named year', 'During her visit to Helsinki in 2009,', []],
  ['on an earlier visit', 'During her previous visit to Helsinki,', []],
])('who opens with a visit met there what stands behind it: %s', async (_, opening, expected) => {
  const text = `${opening} Norwegian Foreign Minister Sigrid Haug met with Finnish President Alex Laine. They spoke of fish.`;
  expect(await told(FILED + text)).toEqual(expected);
});

it('a height to which two agreed to bring something is ahead, and not their talks', async () => {
  expect(
    await told(
      `${FILED}OSLO -- Norwegian Prime Minister Erik Dahl and Chilean President Ana Rojas agreed to bring the fishing partnership of both their countries to a new height during their talks in Oslo on May 6.`,
    ),
  ).toEqual(['talks · held · 2014-05-06 · Erik Dahl × Ana Rojas']);
});

it('who leaves on one day and is to meet somebody on another meets on the other', async () => {
  expect(
    await told(
      `${FILED}OSLO -- Norwegian Foreign Minister Sigrid Haug met Chilean Foreign Minister Hugo Vega in Oslo on Tuesday.\n\nVega leaves for Helsinki on Thursday and is to meet Finnish Foreign Minister Aino Laine on Friday.`,
    ),
  ).toEqual([
    'meeting · held · 2014-05-06 · Sigrid Haug × Hugo Vega',
    'meeting · planned · 2014-05-09 · Hugo Vega × Aino Laine',
  ]);
});
