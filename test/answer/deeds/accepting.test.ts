import { describe, expect, test } from 'vitest';
import { askDanjumaInOslo } from '../texts/danjuma-in-oslo.ts';
import { askFishMuseum } from '../texts/fish-museum.ts';
import { askSmokehouseEngineers } from '../texts/smokehouse-engineers.ts';
import { askTreeAtTheBorder } from '../texts/tree-at-the-border.ts';

describe('what somebody is waiting for', () => {
  test.each([['What act is Ambassador Fuentes waiting for?', 'fisheries act']])('%s', (question, expected) => {
    expect(askTreeAtTheBorder(question)).toContain(expected);
  });
});

describe('invitations are taken up, lists are left, one of the first is among them', () => {
  test.each([
    ["Did Halvorsen take up Okoro's invitation?", "Halvorsen accepted Okoro's invitation to visit Lagos."],
    ["Did Sundby take up Okoro's invitation?", 'not-found'],
    [
      'What list did Okoro take Norway off?',
      'Halvorsen said he appreciated the decision of President Ada Okoro to take Norway off the list of closed markets.',
    ],
    [
      'Is Nigeria one of the first to join the Fjord Fund?',
      'Nigeria was among the first countries to take part in the Fjord Fund, Halvorsen said.',
    ],
    ['Is Sweden one of the first to join the Fjord Fund?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askDanjumaInOslo(question)).toBe(answer);
  });
});

describe('whether an invitation was accepted', () => {
  test('is told by the sentence on accepting, not by who invited', () => {
    expect(askFishMuseum('Did Okafor accept the invitation to Bergen?')).toBe(
      'Okafor accepted the invitation with pleasure.',
    );
  });

  test('not for whoever gave it', () => {
    expect(askFishMuseum('Did Sundby accept the invitation to Bergen?')).toBe('');
  });
});

test('whoever agrees to come accepts an invitation', () => {
  expect(askSmokehouseEngineers('Did Balogun agree to come to Norway?')).toBe(
    'Balogun gladly accepted the invitation to visit Norway in the autumn.',
  );
  expect(askSmokehouseEngineers('Did Balogun agree to come to Peru?')).toBe('not-found');
});
