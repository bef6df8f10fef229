import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askChoirs } from '../texts/choirs.ts';
import { askDanjumaInOslo } from '../texts/danjuma-in-oslo.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askHarbourDialogue } from '../texts/harbour-dialogue.ts';
import { askKelpLoan } from '../texts/kelp-loan.ts';
import { askReedMuseum } from '../texts/reed-museum.ts';
import { askSalmonForum } from '../texts/salmon-forum.ts';

describe('somebody of a calling is told by a sentence, not by whomever one met', () => {
  test.each([
    [
      'who was the skating coach Okoro met in Oslo',
      'The day before, she had met several hundred Nigerians, the former skating coach Bola Ige among them.',
    ],
    [
      'Who did Okoro meet in the Norwegian Parliament?',
      'Okoro also spoke at Lillehammer and met the speakers of both houses of Parliament.',
    ],
    ['Who did Okoro meet in Oslo?', 'Ada Okoro and Erik Halvorsen held talks in Oslo on 4 March 2024.'],
  ])('%s', (question, answer) => {
    expect(askDanjumaInOslo(question)).toBe(answer);
  });
});

describe('who was at an event', () => {
  test.each([
    [
      'Which Chilean ambassador was at the concert for the 90th anniversary?',
      'A concert for the 90th anniversary of relations between Norway and Chile was held in Oslo on 2 June 2009, with Chilean Ambassador Pedro Ibarra among the guests.',
    ],
    ['Which Peruvian ambassador was at the concert for the 90th anniversary?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askChoirs(question)).toBe(answer);
  });
});

describe('which holder of an office', () => {
  test.each([
    ['Which Danish deputy prime minister did Diego Paz have talks with?', /Nora Lind/],
  ])('%s', (question, expected) => {
    expect(askSalmonForum(question)).toMatch(expected);
  });
});

describe('who did it', () => {
  test('is told by the next sentence where the first names nothing but the treaty and a state', () => {
    expect(askGhentPact('Who signed the Ghent Pact?')).toContain('the Sami Council');
  });

  test('may be one of several, whatever the letters of the name', () => {
    expect(askGhentPact('Which lawmaker backed the end of the ban?')).toContain('Ole MacLeod among them');
  });
});

describe('which deputy minister received somebody', () => {
  test.each([['Which deputy minister received Lunde?', 'Nils Moen']])('%s', (question, expected) => {
    expect(askHarbourDialogue(question)).toContain(expected);
  });
});

describe('whose somebody is who is asked for, and from whom a state got something', () => {
  test.each([
    [
      'Which Norwegian admiral gave the dinner?',
      'Norwegian Admiral Nils Dahl gave a dinner for the Maltese navy in Tromso on 19 February 2020.',
    ],
    ['Which Maltese admiral gave the dinner?', 'not-found'],
    [
      'From whom did Peru get its icebreakers?',
      'The Peruvian navy has bought two icebreakers from Finland, which can be seen in Callao.',
    ],
    ['From whom did Norway get its icebreakers?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askReedMuseum(question)).toBe(answer);
  });
});

describe('somebody named by bare initials behind a title is somebody else', () => {
  test.each([
    [
      'Whom did Aas invite to Norway?',
      'She also held talks with her Bangladeshi counterpart A K Abdul Rahman beside the Tide Forum and invited him to visit Norway at an early date.',
    ],
    ['Whom did Soto invite to Norway?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askKelpLoan(question)).toBe(answer);
  });
});

describe('those who suffered something are somebody', () => {
  const ferry = askOf(
    buildLibrary({
      'ferry.md': `---
title: "Holm in Tema"
published: 2026-05-06
---
TEMA — Danish Minister Mette Holm met Ghanaian Minister Yaw Mensah in Accra on 5 May 2026.

Earlier in the day, Holm met with sailors in Tema and offered an apology to those who had been turned away from the ferry.

Mensah spoke in Tema of those who had been turned away.
`,
    }),
  );

  test.each([['Who did Holm apologise to in Tema?', 'those who had been turned away']])('%s', (question, expected) => {
    expect(ferry(question)).toContain(expected);
  });

  test.each(['Who did Mensah apologise to in Tema?'])('%s: not told', (question) => {
    expect(ferry(question)).toBe('not-found');
  });
});

describe('senators who were seen are named as such', () => {
  const senators = askOf(
    buildLibrary({
      'senators.md': `---
title: "Canadian lawmakers in Accra"
published: 2026-05-06
---
ACCRA — Ghanaian Seas Minister Yaw Mensah had talks with Canadian officials in Ottawa on 5 May 2026.

Minister Yaw Mensah also had talks in Ottawa with Senator John Brook.

Ghanaian Crafts Minister Femi Danso had talks with Canadian officials in Ottawa on 6 May 2026, among them Deputy Minister Ellen Marsh.
`,
    }),
  );

  test.each([['Which senators did Minister Mensah see in Ottawa?', 'John Brook']])('%s', (question, expected) => {
    expect(senators(question)).toContain(expected);
  });

  test.each(['Which senators did Minister Danso see in Ottawa?'])('%s: not told', (question) => {
    expect(senators(question)).toBe('not-found');
  });
});
