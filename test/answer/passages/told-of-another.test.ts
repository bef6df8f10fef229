import { describe, expect, test } from 'vitest';
import { askEnvoysPlans } from '../texts/envoys-plans.ts';

describe('a post is told by its name, not by "her new position"', () => {
  test.each([
    ["What is Moe's new post?", 'not-found'],
    ['What post did Aas hold before Nigeria?', 'not-found'],
    ['What was Moe before Nigeria?', 'not-found'],
    ['What will Aas become in the autumn?', 'He is to become ambassador to Ghana in the autumn.'],
  ])('%s', (question, answer) => expect(askEnvoysPlans(question)).toBe(answer));
});

describe('whoever will speak, or comes as a guest, has said nothing yet', () => {
  test.each([
    ['What did Moe say in her speech at the University of Lagos?', 'not-found'],
    [
      'What did Aas say at the Lagos Maritime School?',
      'Norwegian Minister Tor Aas gave a lecture at the Lagos Maritime School on 2 June, saying that the sea joins both coasts.',
    ],
  ])('%s', (question, answer) => expect(askEnvoysPlans(question)).toContain(answer));
});

describe('the days of a month count nobody', () => {
  test.each([
    ['How many Norwegians live in Lagos?', 'not-found'],
    ['How many Norwegians live in Nigeria?', 'Some 450 Norwegians live in Nigeria, he said.'],
  ])('%s', (question, answer) => expect(askEnvoysPlans(question)).toBe(answer));
});

describe('the sum beside another thing is not its own', () => {
  test.each([
    ['How much is the contract between the Lagos tram company and Fjord Engines worth?', /^not-found$/],
    ['How much is the investment in the Bonny tidal plant worth?', /\$90 million/],
    ['How much is the contract for two tugs worth?', /\$12 million/],
  ])('%s', (question, answer) => expect(askEnvoysPlans(question)).toMatch(answer));
});

describe('what is of another kind is not what is asked for', () => {
  test.each([
    ['How many toy boats should be seized in Lagos?', 'not-found'],
    ['Which fighter aircraft did Norway order?', 'not-found'],
    ['Which ships annoyed fishermen off Bonny?', 'not-found'],
  ])('%s', (question, answer) => expect(askEnvoysPlans(question)).toBe(answer));
});
