import { describe, expect, test } from 'vitest';
import { askBergenTreaty } from '../texts/bergen-treaty.ts';
import { askBorderTrade } from '../texts/border-trade.ts';
import { askCastleVisit } from '../texts/castle-visit.ts';
import { askCrabLots } from '../texts/crab-lots.ts';
import { askFieldKitchens } from '../texts/field-kitchens.ts';
import { askFisheriesConvention } from '../texts/fisheries-convention.ts';
import { askGhentPact } from '../texts/ghent-pact.ts';
import { askKelpLoan } from '../texts/kelp-loan.ts';
import { askLagosFair } from '../texts/lagos-fair.ts';
import { askLighthouse } from '../texts/lighthouse.ts';
import { askNewEnvoy } from '../texts/new-envoy.ts';
import { askReadingRoom } from '../texts/reading-room.ts';
import { askSealCounts } from '../texts/seal-counts.ts';
import { askSundbyInLagos } from '../texts/sundby-in-lagos.ts';
import { askTreeAtTheBorder } from '../texts/tree-at-the-border.ts';
import { askTunaCompact } from '../texts/tuna-compact.ts';
import { askYoungSailors } from '../texts/young-sailors.ts';

describe('what is asked for somebody', () => {
  test.each([['What did Halvorsen ask for the sailors kept by Nigeria?', 'go home']])('%s', (question, expected) => {
    expect(askTreeAtTheBorder(question)).toContain(expected);
  });
});

test('what is demanded is not told by a stance of which nothing is said', () => {
  expect(askBorderTrade('What does Norway demand of Chile over the herring ban?')).toBe(
    'Norway demands that Chile respect the lawful herring catch of its boats.',
  );
  expect(askBorderTrade('What does Norway demand of Peru over the seal ban?')).toBe('not-found');
  expect(askBorderTrade('What was repeated on the seal ban of Peru?')).toBe(
    "On the seal ban that Peru recently set, Kari Lie, spokeswoman of the Foreign Ministry of Norway, repeated Norway's consistent stance.",
  );
});

describe('what somebody wants others to join', () => {
  test.each([
    [
      'Which projects does Dalarna want swedish firms to join?',
      'Dalarna hopes that Swedish firms will take a greater part in town projects, notably in schemes for wooden homes, its governor Lars Holm told the meeting.',
    ],
  ])('%s', (question, answer) => {
    expect(askTunaCompact(question)).toBe(answer);
  });
});

const KITCHENS =
  'Okoro asked Norway for forty field kitchens, and urged Norwegian banks to carry a larger share of the US$900 million promised under the Ferry Fund.';

describe('what was thanked for was not asked for, nor is a wish for another country a request', () => {
  test.each([
    ['How many bags of millet did Halvorsen ask Okoro for?', 'not-found'],
    ['What did Halvorsen ask Okoro for?', 'not-found'],
    ['How many field kitchens did Okoro ask for?', KITCHENS],
  ])('%s', (question, answer) => {
    expect(askFieldKitchens(question)).toBe(answer);
  });
});

describe('whoever is only ready for something asks nothing', () => {
  test.each([
    ['What did Halvorsen ask the Harbour Guild to do?', 'not-found'],
    ['What did Halvorsen urge the Coal Board to do?', 'He urged the Coal Board to open its records.'],
  ])('%s', (question, answer) => {
    expect(askLagosFair(question)).toBe(answer);
  });
});

test('what one asked for is not told by what another, named there, asked for', () => {
  expect(askGhentPact('What did Moen ask about wagons?')).toContain('more wagons');
  expect(askGhentPact('What did Lộc ask about wagons?')).toBe('');
});

describe('what somebody wanted looked at', () => {
  test.each([
    ['What did Rojas want Oslo to look at?', 'Rojas asked that Oslo give attention to growers of avocado and walnut.'],
    ['What did Vargas want Oslo to look at?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askFisheriesConvention(question)).toBe(answer);
  });
});

describe('what the press asked is no request', () => {
  test.each([
    ['What did Balogun ask Ghana to do?', '“Nigeria asks Ghana to keep its boats out of the bight,” she said.'],
    ['What did Balogun ask Togo to do?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askReadingRoom(question)).toBe(answer);
  });
});

describe('a request of one is none of another', () => {
  test('is not told by what the other side asked for', () => {
    expect(askLighthouse('What did Moen ask Lộc to open?')).toEqual([]);
    expect(askLighthouse('What did Lộc ask Moen to open?')).toEqual([
      'He asked the ambassador to open a sailing school.',
    ]);
  });
});

describe('what somebody was asked to go on with', () => {
  test.each([
    [
      'What did Okoro ask Moe to keep doing?',
      'The President said she hoped that Kari Moe would go on with her work for the fishermen of Bonny.',
    ],
  ])('%s', (question, expected) => {
    expect(askNewEnvoy(question)).toBe(expected);
  });
});

describe('what somebody wanted more of', () => {
  test.each([['What did Sundby want more of?', 'nets']])('%s', (question, fact) => {
    expect(askSundbyInLagos(question)).toContain(fact);
  });
});

describe('whoever was only there asked nothing', () => {
  test.each(['What did Lund ask Okafor for?'])('%s is refused', (question) => {
    expect(askSundbyInLagos(question)).toBe('');
  });
});

describe('what one asked another to do is told by that verb', () => {
  test.each([
    ['What did Okoro ask the envoy to carry?', 'Okoro asked the envoy to carry her thanks back to Oslo.'],
    ['What did Okoro ask the envoy to dismantle?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askBergenTreaty(question)).toBe(answer);
  });
});

describe('what one of them asked for', () => {
  test.each([
    ['did Rojas ask for coastal economy status?', 'recognised as a coastal economy'],
    ['what goods should Norway open up for, says Okoro?', 'sorghum'],
  ])('%s', (question, expected) => {
    expect(askYoungSailors(question)).toContain(expected);
  });

  test.each([
    'did Okoro ask for coastal economy status?',
    'what goods should Norway open up for, says Bello?',
  ])('nothing tells %s', (question) => {
    expect(askYoungSailors(question)).toBe('not-found');
  });
});

describe('whoever is cited as proposing it asks for it', () => {
  test.each([
    [
      'What did Quispe ask Halvorsen to postpone?',
      'She cited Quispe as proposing that Halvorsen postpone the whaling season.',
    ],
    ['What did Halvorsen ask Quispe to postpone?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askKelpLoan(question)).toBe(answer);
  });
});

describe('what both agreed, neither asked of the other', () => {
  test.each([
    ['What did Okoro ask Halvorsen about the canal locks?', 'not-found'],
    [
      'What did Okoro and Halvorsen agree on the canal locks?',
      'They agreed that the old canal locks should be mended.',
    ],
  ])('%s', (question, answer) => {
    expect(askSealCounts(question)).toBe(answer);
  });
});

describe('a statement on something is no request', () => {
  test.each([
    ['What did Okoro ask Halvorsen about Nigerian bakers?', 'not-found'],
    ['What did Okoro say about Nigerian bakers?', 'Okoro noted that ninety Nigerian bakers had found work in Norway.'],
    ['What did Okoro ask Halvorsen on char?', 'not-found'],
    [
      'What did Laine ask Halvorsen about divers?',
      'Finnish President Pekka Laine asked Halvorsen to let in divers from Oulu.',
    ],
  ])('%s', (question, answer) => {
    expect(askSealCounts(question)).toBe(answer);
  });
});

describe('what is asked of somebody may be asked of the state', () => {
  test.each([
    [
      'What did Halvorsen ask Okoro to recognise?',
      'The Norwegian leader also proposed that Nigeria soon recognise the eel stamp of Norway.',
    ],
    // The last of that state to be named is another.
    ['What did Halvorsen ask Ige to recognise?', 'not-found'],
    ['What did Halvorsen ask Laine to recognise?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSealCounts(question)).toBe(answer);
  });
});

describe('a request taken up in the next paragraph', () => {
  test.each([
    ['What did Halvorsen say about divers?', 'Halvorsen said that request would be looked at by the Coast Office.'],
    ['What did Halvorsen say about firms?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askSealCounts(question)).toBe(answer);
  });
});

describe('help that somebody is asked to go on giving', () => {
  test.each([
    ['What help did Laine urge Norway to keep giving?', 'supporting Finnish schools in mapping reefs'],
    ['What help did Okoro urge Norway to keep giving?', 'not-found'],
  ])('%s', (question, expected) => {
    expect(askSealCounts(question)).toContain(expected);
  });
});

test('who wants a state to be strong asks nothing of it', () => {
  expect(askCastleVisit('What did Okoro ask Norway?')).toBe('not-found');
  expect(askCastleVisit('What did Okoro ask?')).toBe('not-found');
  expect(askCastleVisit('What did Halvorsen ask Nigeria?')).toBe('Halvorsen asked Nigeria to buy more cod.');
});

describe('a demand goes before what else was said of its matter', () => {
  test.each([
    ['What did Kari Lie demand of Chile about the crab lots?', '"Norway demands that Chile cancel it at once."'],
    ['What did Kari Lie demand of Peru about the crab lots?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askCrabLots(question)).toBe(answer);
  });
});

describe('what the other side proposed is no proposal of his', () => {
  test.each([
    ['What did Halvorsen propose on the tide gauges?', 'not-found'],
    [
      'What did Nigeria propose on the tide gauges?',
      'The Nigerian side also said that Norway should mend the tide gauges off Lofoten.',
    ],
  ])('%s', (question, answer) => {
    expect(askCrabLots(question)).toBe(answer);
  });
});
