import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'herring.txt': `Norway set new herring quotas on Monday.

The herring quotas were agreed in Bergen.

Herring boats may sail from May.

Herring makes up half of the catch.

Fishers taking part in the survey had a rate of 4.78 per cent.

Boats from Peru joined as well.
`,
  'trade.txt': `Trade of Norway with Peru came to US$3 billion in the first two months, the ministry said.

Trade of Norway with Chile reached US$20 billion last year.
`,
});

const ask = askOf(library);

describe('what an article speaks of again and again', () => {
  test.each([
    [
      'What rate was given to herring fishers who took part in the survey?',
      'Fishers taking part in the survey had a rate of 4.78 per cent.',
    ],
    // Named once, it is no theme.
    ['What rate was given to Peru salmon fishers who took part in the survey?', 'not-found'],
    [
      'How much did trade with Peru reach in the first two months?',
      'Trade of Norway with Peru came to US$3 billion in the first two months, the ministry said.',
    ],
    ['How much did trade with Chile reach in the first two months?', 'not-found'],
  ])('%s', (question, answer) => {
    expect(ask(question)).toBe(answer);
  });
});
