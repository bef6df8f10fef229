import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askBergenDelegation } from '../texts/bergen-delegation.ts';
import { askBronzeBell } from '../texts/bronze-bell.ts';
import { askDanjumaInOslo } from '../texts/danjuma-in-oslo.ts';
import { askFieldKitchens } from '../texts/field-kitchens.ts';
import { askFjordDialogue } from '../texts/fjord-dialogue.ts';
import { askFrigateInLagos } from '../texts/frigate-in-lagos.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askLagosFair } from '../texts/lagos-fair.ts';
import { askLighthouse } from '../texts/lighthouse.ts';
import { askMarbleHall } from '../texts/marble-hall.ts';
import { askMillet } from '../texts/millet.ts';
import { askReadingRoom } from '../texts/reading-room.ts';
import { askRoundTower } from '../texts/round-tower.ts';
import { askSeaFestival } from '../texts/sea-festival.ts';
import { askSealCounts } from '../texts/seal-counts.ts';
import { askSpeakerDahl } from '../texts/speaker-dahl.ts';
import { askTugsAndKelp } from '../texts/tugs-and-kelp.ts';
import { askWalrusTooth } from '../texts/walrus-tooth.ts';

describe('a gift is given to whom it names', () => {
  test.each([['What did Halvorsen give Danjuma?', 'not-found']])('%s', (question, answer) => {
    expect(askDanjumaInOslo(question)).toBe(answer);
  });
});

describe('who handed something over', () => {
  test.each([
    ['Who gave Nora Paz her appointment decision?', /^Deputy Foreign Minister Ivan Rey handed her/],
  ])('%s', (question, expected) => {
    expect(askFjordDialogue(question)).toMatch(expected);
  });

  test.each(['Who gave Nora Paz a medal?'])('nothing tells %s', (question) => {
    expect(askFjordDialogue(question)).toBe('not-found');
  });
});

describe('a gift that nobody tells of', () => {
  test.each([['What gift did Rojas bring for Đỗ Kha?', 'not-found']])('%s', (question, answer) => {
    expect(askBergenDelegation(question)).toContain(answer);
  });
});

const BOATS = 'Okoro thanked the Norwegian side for the boats worth US$50,000 which it presented in January.';

describe('what one side presented is not the gift of whoever thanks', () => {
  test.each([
    ['What did Okoro give Norway?', 'not-found'],
    ['What did Okoro thank Norway for?', BOATS],
  ])('%s', (question, answer) => {
    expect(askFieldKitchens(question)).toBe(answer);
  });
});

describe('a deed is told by its verb, a gift by a picture, too', () => {
  test.each([
    ['What did Okoro regret?', 'She regretted that the ferry had closed.'],
    ['What did Halvorsen regret?', 'not-found'],
    ['What did Halvorsen give Okoro?', 'Caption: Erik Halvorsen (R) gives a carved bowl to Ada Okoro.'],
    ['What did Okoro give Halvorsen?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askLagosFair(question)).toBe(answer);
  });
});

describe('what two exchanged was given by neither alone', () => {
  test.each([
    // Gifts for others are none of a guest's.
    ['Which gift did Quispe give Dahl?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSpeakerDahl(question)).toBe(answer);
  });
});

test('what somebody gave is no gift that is only to come', () => {
  expect(askGhentPact('What gift did Lộc give the ambassador?')).toContain('a silver tray');
});

test('hands that are shaken hand nothing over', () => {
  expect(askRoundTower('What gift did Jan Berg give Luis Prado?')).toBe('not-found');
});

describe('a name with the credit of its picture tells nothing', () => {
  test.each([
    [
      'What gift did Denmark give the Lagos parliament?',
      'The Lagos parliament building, a gift from Denmark, was finished on schedule.',
    ],
    ['What gift did Sweden give the Lagos parliament?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askFrigateInLagos(question)).toBe(answer);
  });
});

describe('what is given in words is no gift, what is confirmed no request', () => {
  test.each([
    ['What gift did Dahl give Okafor?', 'not-found'],
    ['what did Dahl ask President Okafor for', 'not-found'],
    ['what did President Okafor ask Denmark for', 'President Okafor asked Denmark to train pilots.'],
  ])('%s', (question, answer) => {
    expect(askReadingRoom(question)).toBe(answer);
  });
});

describe('a gift goes one way', () => {
  test.each([
    ['What gift did Nils Sundby bring to Kofi Adeyemi?', 'not-found'],
    ['What did Nils Sundby give Kofi Adeyemi?', 'not-found'],
    [
      'What did Kofi Adeyemi give Nils Sundby?',
      'Caption: Kofi Adeyemi (R), Foreign Minister of Nigeria, gives a carved bowl to Nils Sundby, Foreign Minister of Norway.',
    ],
  ])('%s', (question, answer) => {
    expect(askSeaFestival(question)).toBe(answer);
  });
});

describe('a gift of one is none of another', () => {
  test('is not told by what another did in the same sentence', () => {
    expect(askLighthouse('What did Lộc give Moen?')).toEqual([]);
  });
});

describe('help that is given is told by helping', () => {
  test.each([
    [
      'What help will Norway give the Nigerian river police?',
      'Norway would go on supporting the Nigerian river police with boats and training, Halvorsen said.',
    ],
    ['What help will Norway give the Nigerian fire brigade?', 'not-found'],
    ['What gift will Norway give the Nigerian river police?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askBronzeBell(question)).toBe(answer);
  });
});

test('who gave a thing is told where the thing is named', () => {
  expect(askWalrusTooth('who gave trong a walrus tooth')).toContain('walrus tooth');
  expect(askWalrusTooth('who gave trong a lamp')).toBe('not-found');
});

const SUPPLIED =
  'President Okoro in turn thanked Norway for supplying forty field kitchens to Nigeria in the first days of the flood.';

const PROVIDED = 'The Norwegian leader thanked Nigeria for providing 300 tonnes of millet during the flood.';

describe('whoever is thanked for giving something gave it', () => {
  test.each([
    ['What did Norway give Nigeria during the flood?', SUPPLIED],
    ['What did Nigeria give Norway during the flood?', PROVIDED],
    ['What did Chile give Norway during the flood?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askMillet(question)).toBe(answer);
  });
});

describe('what somebody received is a thing, not a guest', () => {
  test.each([
    [
      'What medal did Ambassador Lund receive?',
      'Okoro presented the Ambassador with the Palm Order, a decoration for friends of the country.',
    ],
    ['Who did Okoro receive in Lagos?', 'Erik Halvorsen and Ada Okoro held talks in Lagos on 4 March 2024.'],
    ['What medal did Halvorsen receive?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askMillet(question)).toBe(answer);
  });
});

describe('a gift that nobody brought', () => {
  test.each([
    // What a state gave is no gift of his.
    ['What gift did Ibarra bring for Moen?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askMarbleHall(question)).toBe(answer);
  });
});

test('what is given back is given', () => {
  expect(askSealCounts('What did Okoro give back to Halvorsen?')).toBe(
    'On leaving, she handed over to Halvorsen a drum that sailors had kept since the wreck.',
  );
  expect(askSealCounts('What did Laine give back to Halvorsen?')).toBe('not-found');
});

describe('who gave it is not whoever got it', () => {
  test.each([
    ['Who gave the map of Lagos to Okoro?', 'not-found'],
    ['Who gave the map of Lagos to Berg?', 'During a meeting with Mayor Ole Berg, Okoro handed over a map of Lagos.'],
    [
      'What present did Okoro give Halvorsen?',
      'During a meeting with Mayor Ole Berg, Okoro handed over a map of Lagos.',
    ],
    ['What present did Okoro get?', 'At a dinner given by Ole Berg, the President was presented with a bronze tug.'],
  ])('%s', (question, answer) => {
    expect(askTugsAndKelp(question)).toBe(answer);
  });
});

describe('a gift told by a noun', () => {
  const cutter = askOf(
    buildLibrary({
      'cutter.md': `---
title: "Norway and Nigeria welcome a cutter"
published: 2026-05-06
---
LAGOS — Norwegian Minister Kari Lind met Nigerian Minister Femi Okafor in Lagos on 5 May 2026.

The ministers welcomed the transfer of a Norwegian rescue cutter to Nigeria and a plan for naval drills.
`,
      'loom.md': `---
title: "Denmark and Ghana speak of looms"
published: 2026-05-06
---
ACCRA — Danish Minister Mette Holm met Ghanaian Minister Kofi Asare in Accra on 5 May 2026.

The ministers welcomed the transfer of loom technology to Ghana.
`,
    }),
  );

  test('is one', () => {
    expect(cutter('What did Norway transfer to Nigeria?')).toContain('a Norwegian rescue cutter');
  });

  test('but a skill is none', () => {
    expect(cutter('What gift did Denmark give to Ghana?')).toBe('not-found');
  });
});
