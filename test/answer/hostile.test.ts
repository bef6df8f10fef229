import { beforeAll, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { cpuTimeOf } from '../support/cpu-time.ts';
import { askOf } from './ask-of.ts';

const QUESTIONS = [
  'Which forum did Halvorsen and Moe meet at?',
  'Where did Halvorsen meet Moe?',
  'When did Halvorsen leave Oslo?',
  'How many people visited Norway?',
  'How large is the area planted with rice?',
  'How much did Norway export in early 2021?',
  'Who led the Norwegian delegation?',
  'What did Halvorsen say about Moe?',
  'Why did Halvorsen not come?',
];

// What the first question of a process fills is no article's doing.
beforeAll(() => {
  QUESTIONS.map(askOf(buildLibrary({ 'plain.txt': 'Norwegian Prime Minister Erik Halvorsen met Kari Moe in Oslo.' })));
});

test.each([
  'A',
  'Đ',
  'A-',
  'A.',
  'a.',
  '1',
  '1,',
  '1.',
  '!',
  'Moe led ',
  'Q: Why? A: No. ',
])('an article full of %j holds nobody up', (piece) => {
  const text = `Norwegian Prime Minister Erik Halvorsen met Kari Moe in Oslo on 4 March 2021. ${piece.repeat(30_000 / piece.length)} Halvorsen met Moe once more x`;
  const library = buildLibrary({ 'hostile.txt': text });
  expect(library.articles.size).toBe(1);
  const time = cpuTimeOf(() => QUESTIONS.map(askOf(library)));
  expect(time).toBeLessThan(900);
});

test.each([
  'What brought NAME x?',
  'What brought Halvorsen NAME?',
  'When did NAME x?',
  'Was NAME x?',
  'Did he ask NAME x?',
  'Who took over NAME x?',
  'What does NAME x?',
  'What was NAME x?',
  'What post does NAME x?',
])('%j with a name of one endless word holds nobody up', (asked) => {
  const ask = askOf(buildLibrary({ 'plain.txt': 'Norwegian Prime Minister Erik Halvorsen met Kari Moe in Oslo.' }));
  for (const name of ['a'.repeat(200), 'A'.repeat(380)])
    expect(cpuTimeOf(() => ask(asked.replace('NAME', name)))).toBeLessThan(900);
});

test('a figure without end holds nobody up', () => {
  const text = `Norwegian Prime Minister Erik Halvorsen met Kari Moe in Oslo. They set a trade target of $${'1'.repeat(3_000)}.`;
  const ask = askOf(buildLibrary({ 'figure.txt': text }));
  expect(cpuTimeOf(() => ask('What trade target did Halvorsen and Moe set?'))).toBeLessThan(400);
});
