import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askSenate } from '../texts/senate.ts';

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

const SENATE =
  'Senate Deputy Speaker Trần Văn Lúa received a Norwegian delegation headed by Member of the Storting Kari Moe in Hà Nội on March 4, 2024.';

const ASSEMBLY =
  'Lê Thị Mạ, Vice Chairwoman of the National Assembly (NA), received Chilean Congressman Pablo Rojas in Huế on May 9, 2024.';

describe('whom a body received', () => {
  test.each([
    ['Who received Kari Moe at the Senate?', SENATE],
    ['Who received Kari Moe at the National Assembly?', 'not-found'],
    ['When did congressman Rojas come to the National Assembly?', ASSEMBLY],
    ['When did congressman Rojas come to the Senate?', 'not-found'],
  ])('whoever somebody of a body received was there: %s', (question, answer) => {
    expect(askSenate(question)).toBe(answer);
  });
});

describe('an article tells of one event', () => {
  test.each([
    [
      'Who led the museum staff delegation that came to VURS?',
      'Vice President of the Việt Nam Union of River Societies (VURS) Đỗ Kha on June 2, 2024 received a delegation of Danish museum staff headed by Mette Holm of the Aarhus Fund.',
    ],
    [
      'What did Hà Vân and Rosa Quispe agree about a customs school?',
      'They agreed to open a customs school in Callao.',
    ],
    ['What did Hà Vân and Kari Moe agree about a customs school?', 'not-found'],
  ])('who headed a delegation or chaired took part: %s', (question, answer) => {
    expect(askSenate(question)).toBe(answer);
  });
});

describe('an article tells of one event', () => {
  test.each([
    [
      'What did Peru thank Việt Nam for at the fisheries-forestry-customs dialogue?',
      "Peru expressed gratitude for Việt Nam's help after the flood in Piura.",
    ],
    ['What did Chile thank Việt Nam for at the fisheries-forestry-customs dialogue?', 'not-found'],
    [
      "Which minister attended Ambassador Friis's banquet?",
      'Minister of Culture Ngô Bảo Trâm and leaders of several agencies attended the event.',
    ],
    ["Which minister attended Ambassador Moe's banquet?", 'not-found'],
  ])('what only names the event is told by the article: %s', (question, answer) => {
    expect(askSenate(question)).toBe(answer);
  });
});
