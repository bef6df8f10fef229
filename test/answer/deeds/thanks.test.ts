import { describe, expect, test } from 'vitest';
import { askBergenTreaty } from '../texts/bergen-treaty.ts';
import { askExportsToLaos } from '../texts/exports-to-laos.ts';
import { askFrigateInLagos } from '../texts/frigate-in-lagos.ts';
import { askOnlineForum } from '../texts/online-forum.ts';
import { askSmokehouseCourse } from '../texts/smokehouse-course.ts';
import { askSundbyInLagos } from '../texts/sundby-in-lagos.ts';

test('what somebody was thanked for is told with the thanks', () => {
  expect(askExportsToLaos('Who thanked the President for the rescue?')).toMatch(/^Holm thanked the President/);
  expect(askExportsToLaos('Who thanked the President for the welcome?')).toBe('not-found');
});

describe('whoever is thanked for welcoming did so, and not whoever thanks', () => {
  test.each([['Who welcomed Ambassador Karin Berg?', 'not-found']])('%s', (question, answer) => {
    expect(askFrigateInLagos(question)).toBe(answer);
  });
});

describe('whoever is thanked for sending somebody', () => {
  test('sent them', () => {
    expect(askSmokehouseCourse('Whom did Halvorsen send to Kano?')).toContain('Nils Sundby');
  });

  test('and not elsewhere', () => {
    expect(askSmokehouseCourse('Whom did Halvorsen send to Jos?')).toBe('');
  });
});

describe('what a state is thanked for at a dialogue', () => {
  test.each([
    [
      'What did Peru thank Việt Nam for at the Trade, Fisheries and Customs Dialogue?',
      "Peru expressed gratitude for Việt Nam's help after the flood in Piura.",
    ],
  ])('%s', (question, answer) => {
    expect(askOnlineForum(question)).toBe(answer);
  });
});

describe('why somebody thanked', () => {
  test.each([['Why did Okafor thank Sundby?', '40 nets']])('%s', (question, fact) => {
    expect(askSundbyInLagos(question)).toContain(fact);
  });

  test.each(['Which minister did Adeyemi thank?'])('%s is refused', (question) => {
    expect(askSundbyInLagos(question)).toBe('');
  });
});

describe('who thanked or welcomed is told by that act', () => {
  test.each([
    ['Who accepted the proposal on duties?', 'Okoro accepted the proposal.'],
    ['Who welcomed the duties on goods?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(askBergenTreaty(question)).toBe(answer);
  });
});
