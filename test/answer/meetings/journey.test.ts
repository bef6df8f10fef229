import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askBergenDelegation } from '../texts/bergen-delegation.ts';
import { askBogLaw } from '../texts/bog-law.ts';
import { askBronzeBell } from '../texts/bronze-bell.ts';
import { askCommerceSecretary } from '../texts/commerce-secretary.ts';
import { askDeathOfHalvorsen } from '../texts/death-of-halvorsen.ts';
import { askExportsToLaos } from '../texts/exports-to-laos.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askKelpLoan } from '../texts/kelp-loan.ts';
import { askMarbleHall } from '../texts/marble-hall.ts';
import { askRedLine } from '../texts/red-line.ts';
import { askSeaFestival } from '../texts/sea-festival.ts';
import { askSmokedEel } from '../texts/smoked-eel.ts';
import { askSmokehouseCourse } from '../texts/smokehouse-course.ts';
import { askSundbyInLagos } from '../texts/sundby-in-lagos.ts';
import { askVossDepot } from '../texts/voss-depot.ts';

describe('where one came from', () => {
  test('is told of the plane of the guest', () => {
    expect(askRedLine('Where did Sundby stop before he flew to Lagos?')).toContain('after a stop in Accra');
  });

  test('not of the host', () => {
    expect(askRedLine('Where did Okafor stop before she flew to Lagos?')).toBe('not-found');
  });
});

const WAY = 'She had arrived from Lagos after visiting Finland and Estonia, and left on 6 March for Iceland.';

describe('the way of a journey may be told by other verbs', () => {
  test.each([
    ['where had Okoro been before she came to Oslo', WAY],
    ['When did Okoro fly to Iceland?', WAY],
    ['Where did Okoro fly to after Oslo?', WAY],
    ['When did Okoro fly to Greenland?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askBogLaw(question)).toBe(answer);
  });
});

test('where a delegation went on to', () => {
  expect(askExportsToLaos('Where did the Soto delegation go after Oslo?')).toMatch(/left Oslo to visit Bergen/);
  expect(askExportsToLaos('Who sold the diary?')).toBe('not-found');
});

test('where somebody was before', () => {
  expect(askSmokedEel('Where did Sundby travel before Lagos?')).toBe('Sundby came to Lagos from Ghana and Togo.');
});

describe('when somebody left', () => {
  test.each([
    [
      'When did Lars Friis leave Hà Nội?',
      'The new envoy has taken over from her forerunner Lars Friis, who completed his term and went back to Denmark on February 20, 2024.',
    ],
    ['When did Lars Friis leave Denmark?', 'not-found'],
    ['When did Nils Holm leave Hà Nội?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askBergenDelegation(question)).toContain(answer);
  });
});

describe('whom one sees and where one goes before and after', () => {
  test.each([
    ['Who did Soto see before coming to Oslo?', /^Before arriving in Oslo/],
    ['Which cities will Lind visit after Peru?', /^The commerce secretary will fly on to Santiago and Bogota\.$/],
  ])('%s', (question, expected) => {
    expect(askCommerceSecretary(question)).toMatch(expected);
  });

  test.each(['Who did Soto meet after leaving Oslo?', 'Did Falk visit Chile?'])('nothing tells %s', (question) => {
    expect(askCommerceSecretary(question)).toBe('not-found');
  });
});

test('where a trip ended is not where the two met', () => {
  expect(askGhentPact("Where did Halvorsen's trip end?")).toContain('Abuja');
});

test('where somebody went next is told by going on', () => {
  expect(askGhentPact('Where did Moen go after Huế?')).toContain('Moen travelled on to Vinh');
  expect(askGhentPact('Where did Moen go after Vinh?')).toBe('');
});

describe('a journey at somebody’s invitation is not the host’s own', () => {
  test.each([['Where will Halvorsen go after Riga?', 'He will also travel to Vilnius.']])('%s', (question, answer) => {
    expect(askVossDepot(question)).toBe(answer);
  });
});

describe('where somebody flew in from', () => {
  test.each([['Where did Okoro fly in from?', 'Lisbon']])('%s', (question, expected) => {
    expect(askDeathOfHalvorsen(question)).toContain(expected);
  });

  test.each(['Where did Halvorsen fly in from?'])('nothing tells %s', (question) => {
    expect(askDeathOfHalvorsen(question)).toBe('not-found');
  });
});

describe('the next stop is not where the two met', () => {
  test.each([
    ['Where did Halvorsen go after meeting Okoro?', 'When the meeting is over, Halvorsen will go on to Accra.'],
    ['Where did Okoro go after meeting Halvorsen?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSeaFestival(question)).toBe(answer);
  });
});

describe('the country after another is where one goes on to', () => {
  test.each([['Which country is Halvorsen visiting after Nigeria?', 'not-found']])('%s', (question, answer) => {
    expect(askBronzeBell(question)).toBe(answer);
  });
});

test('where somebody goes on to is told by where they leave for', () => {
  expect(askSmokehouseCourse('Which country did Halvorsen go on to from Nigeria?')).toContain('Accra');
  expect(askSmokehouseCourse('Which country did Bello go on to from Nigeria?')).toBe('');
});

describe('how, when and where somebody went', () => {
  test.each([
    ['How did Sundby travel to Lagos?', 'by ship'],
    ['When did Sundby arrive in Lagos?', '4 March'],
    ['What did Sundby visit before he flew home?', 'fish market'],
    ['What did the President lay after he met Sundby?', 'wreath'],
    ['When did Sundby leave Lagos?', '7 March'],
  ])('%s', (question, fact) => {
    expect(askSundbyInLagos(question)).toContain(fact);
  });

  test.each([
    'How did Okafor travel to Lagos?',
    'What did Sundby buy before he flew home?',
    'When did Okafor leave Lagos?',
  ])('%s is refused', (question) => {
    expect(askSundbyInLagos(question)).toBe('');
  });
});

describe('where somebody went before and after', () => {
  test.each([
    ['Where did Ibarra go after Oslo?', 'Ibarra left on 12 March for Bergen.'],
    ['Where did Ibarra go after Lima?', 'not-found'],
    ['Where did Ibarra go before Oslo?', 'Before arriving in Oslo, the Ambassador had visited Malmö.'],
    ['Where did Moen go before Oslo?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askMarbleHall(question)).toBe(answer);
  });
});

describe('where somebody had been before is told by the visit concluded', () => {
  test.each([
    [
      'Where had Quispe been before Bergen?',
      'Quispe arrived here after concluding her visit to Iceland, during which she held discussions on geysers.',
    ],
    ['Where had Aas been before Tromso?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askKelpLoan(question)).toBe(answer);
  });
});

describe('what is to come', () => {
  const tour = askOf(
    buildLibrary({
      'lind.md': `---
title: "Lind meets Okafor in Lagos"
published: 2026-05-06
---
LAGOS — Norwegian Prime Minister Kari Lind met President Femi Okafor in Lagos on 5 May 2026.

Lind said that King Haldor Brekke of Norway was looking forward to a meeting with Okafor on the sidelines of the fish summit in Lisbon this November.

Norway would send a team of smokehouse experts to Lagos in September to look at salt, Lind said.

She is scheduled to visit the Badagry lagoon on May 7.

Lind leaves Lagos on Friday for Ghana and Kenya.

Nigeria offered to send rice experts to Norway.
`,
      'holm.md': `---
title: "Holm ends his visit to Ha Noi"
published: 2026-04-20
---
HA NOI — Norwegian Defence Minister Jens Holm met Vietnamese Defence Minister Tran Van Ly in Ha Noi on 19 April 2026.

Holm left Ha Noi for New Delhi on April 20.

He left the talks for a short dinner.
`,
    }),
  );

  test.each([
    ['Where will Brekke meet Okafor?', 'in Lisbon this November'],
    ['When are the smokehouse experts coming to Lagos?', 'in September'],
    ['When does Lind go to Badagry?', 'May 7'],
    ['Where will Lind go after Lagos?', 'for Ghana and Kenya'],
    ['Where did Holm go after Ha Noi?', 'New Delhi'],
  ])('%s', (question, expected) => {
    expect(tour(question)).toContain(expected);
  });

  test.each([
    'Where will Brekke meet Ly?',
    'When will Lind visit Benin?',
    'When are the herring experts coming to Lagos?',
    'Where did Ly go after Ha Noi?',
  ])('%s: not told', (question) => {
    expect(tour(question)).toBe('not-found');
  });
});
