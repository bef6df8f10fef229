import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const library = buildLibrary({
  'city.txt': `Norwegian Foreign Minister Kari Moe received Vietnamese Ambassador Trần Lúa in Bergen on March 4, 2024.

The minister proposed organising an online forum between Bergen and Huế.

Moe expressed her thanks to Harbour Director Lars Friis of the town of Stavanger and his staff for welcoming her on her arrival in Stavanger.
`,
  'seminar.txt': `General Đỗ Kha received General Pablo Rojas at the Ministry of National Defence in Hà Nội on May 9, 2024.

Kha welcomed Rojas's coming to Việt Nam as co-chair of the third army seminar.

The ministry has handled more than 300 Chilean requests since 2019, Kha said.

“I will be back in Việt Nam in October to attend the harbour fair,” Rojas said.
`,
  'dialogue.txt': `Việt Nam and Peru held their fourth Trade, Fisheries and Customs Dialogue in Lima on July 8, 2024, co-chaired by Hà Vân and Rosa Quispe.

Peru expressed gratitude for Việt Nam's help after the flood in Piura.
`,
});

const ask = askOf(library);

describe('what was told, to whom and why', () => {
  test.each([
    [
      'Who told Trần Lúa about the online forum?',
      'Kari Moe (Norway). | The minister proposed organising an online forum between Bergen and Huế.',
    ],
    ['Who told Rojas about the online forum?', 'not-found'],
    [
      'Who greeted Moe on her arrival?',
      'Moe expressed her thanks to Harbour Director Lars Friis of the town of Stavanger and his staff for welcoming her on her arrival in Stavanger.',
    ],
    [
      'Why did Rojas come to Việt Nam?',
      "Kha welcomed Rojas's coming to Việt Nam as co-chair of the third army seminar.",
    ],
    ['Why did Rojas come to Peru?', 'not-found'],
    [
      'How many Chilean requests has the ministry dealt with?',
      'The ministry has handled more than 300 Chilean requests since 2019, Kha said.',
    ],
    [
      'When did Rojas say he would come back to Việt Nam?',
      '“I will be back in Việt Nam in October to attend the harbour fair,” Rojas said.',
    ],
    ['When did Moe say she would come back to Việt Nam?', 'not-found'],
    [
      'What did Peru thank Việt Nam for at the Trade, Fisheries and Customs Dialogue?',
      "Peru expressed gratitude for Việt Nam's help after the flood in Piura.",
    ],
  ])('%s', (question, answer) => {
    expect(ask(question)).toBe(answer);
  });
});
