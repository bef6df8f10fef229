import { answerQuestion } from '../../../src/answer/answer-question.ts';
import type { Day } from '../../../src/calendar/day.ts';
import { wordsFor } from '../../../src/wording/index.ts';
import { buildLibrary } from '../../support/build-library.ts';

const treeAtTheBorder = buildLibrary({
  'talks.md': `---
title: "Halvorsen and Okoro talk in Lagos"
published: 2026-03-05
---
LAGOS, March 4 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Lagos on 4 March 2026.

Halvorsen described the talks as warm and frank. Okoro told the press that more ferries were needed.

Okoro asked Norway to open its market further to mangoes and ginger.

Halvorsen said trade between the two countries had hit US$7 billion a year earlier, and considered the mooring of the drilling rig off Lagos a provocation.

After the talks, they witnessed the signing of nine documents, but parted without a fisheries accord.

In the evening Halvorsen paid a courtesy call on General Sani Bako in Lagos.

Halvorsen also spoke up for Norwegian sailors: let the crews kept since May go home.

The two sides agreed to hold the next harbour forum in Bergen. The fifth harbour forum was held in Abuja.
`,
  'farewell.md': `---
title: "Speaker sees off envoy"
published: 2026-05-12
---
OSLO, May 11 — Speaker of the Storting Marta Lindqvist received Ambassador of Chile Pablo Fuentes in Oslo on 11 May 2026.

Receiving the envoy, who came to say goodbye, Lindqvist praised the Storting's ties with Santiago.

Fuentes handed over a letter from Senate President Carmen Soto. He said he was awaiting the new fisheries act.
`,
  'tree.md': `---
title: "Ministers plant a tree"
published: 2026-06-02
---
KIRKENES, June 1 — Defence Minister Knut Berge of Norway met Finnish Defence Minister Timo Laine at the border in Kirkenes on 1 June 2026.

They watered a birch and opened a reading room at the border. The two agreed that a ferry commission, led by deputies, would sit twice a year.
`,
  'apart.md': `---
title: "Foreign Minister on the sidelines in Geneva"
published: 2026-07-02
---
GENEVA, July 1 — Norwegian Foreign Minister Ingrid Moe met separately with Peruvian Foreign Minister Luis Vega and Kenyan Foreign Minister Grace Otieno in Geneva on 1 July 2026.
`,
});
export const askTreeAtTheBorder = (question: string): string => {
  const { status, sentences } = answerQuestion(question, treeAtTheBorder, {
    on: '2026-11-22' as Day,
    words: wordsFor('en'),
  });
  return status === 'not-found' ? status : sentences.map(({ text }) => text).join(' ');
};
