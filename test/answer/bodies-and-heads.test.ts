import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'senate.txt': `Senate Deputy Speaker Trần Văn Lúa received a Norwegian delegation headed by Member of the Storting Kari Moe in Hà Nội on March 4, 2024.

Moe said that Foreign Minister Erik Halvorsen will visit Việt Nam late this year.
`,
  'assembly.txt': `Lê Thị Mạ, Vice Chairwoman of the National Assembly (NA), received Chilean Congressman Pablo Rojas in Huế on May 9, 2024.
`,
  'union.txt': `Vice President of the Việt Nam Union of River Societies (VURS) Đỗ Kha on June 2, 2024 received a delegation of Danish museum staff headed by Mette Holm of the Aarhus Fund.
`,
  'dialogue.txt': `Deputy Foreign Minister Hà Vân and Peruvian Deputy Foreign Minister Rosa Quispe co-chaired the fourth Việt Nam–Peru fisheries-forestry-customs dialogue in Lima on July 8, 2024, with a focus on fisheries, forestry and customs.

Peru expressed gratitude for Việt Nam's help after the flood in Piura.

They agreed to open a customs school in Callao.
`,
  'banquet.txt': `Danish Ambassador Lars Friis gave a banquet on June 5, 2024 to mark the national day of Denmark.

Minister of Culture Ngô Bảo Trâm and leaders of several agencies attended the event.
`,
});

const ask = askOf(library);

const SENATE =
  'Senate Deputy Speaker Trần Văn Lúa received a Norwegian delegation headed by Member of the Storting Kari Moe in Hà Nội on March 4, 2024.';
const ASSEMBLY =
  'Lê Thị Mạ, Vice Chairwoman of the National Assembly (NA), received Chilean Congressman Pablo Rojas in Huế on May 9, 2024.';
const TO_COME = 'Moe said that Foreign Minister Erik Halvorsen will visit Việt Nam late this year.';

describe('an article tells of one event', () => {
  test.each([
    ['Who received Kari Moe at the Senate?', SENATE],
    ['Who received Kari Moe at the National Assembly?', 'not-found'],
    ['When did congressman Rojas come to the National Assembly?', ASSEMBLY],
    ['When did congressman Rojas come to the Senate?', 'not-found'],
  ])('whoever somebody of a body received was there: %s', (question, answer) => {
    expect(ask(question)).toBe(answer);
  });

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
    expect(ask(question)).toBe(answer);
  });

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
    expect(ask(question)).toBe(answer);
  });

  test.each([
    ['Who is coming to Vietnam late this year according to Moe?', TO_COME],
    ['Who did Moe say would visit Việt Nam late this year?', TO_COME],
    ['Who is coming to Vietnam next year according to Moe?', 'not-found'],
    ['Who is coming to Vietnam late this year?', 'not-found'],
  ])('a time in what somebody said is that of the words: %s', (question, answer) => {
    expect(ask(question)).toBe(answer);
  });
});
