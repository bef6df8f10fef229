import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const sundbyToChina = buildLibrary({
  'visit.md': `---
title: "Norwegian Party Leader to Visit China"
published: 2026-02-03
---
OSLO — Norwegian Party leader Liv Moe will visit China from 10 to 12 March 2026.
`,
  'lima.md': `---
title: "Norwegian ambassador takes his leave"
published: 2026-04-03
---
BEIJING — Chinese Deputy Prime Minister Wu Jian received Norwegian Ambassador Nils Sundby in Beijing on 2 April 2026, when he came to say goodbye at the end of his term.

Sundby congratulated China on its new port. He agreed with the proposals, saying that Norway will instruct its ministries to work with their partners so that two-way trade grows by 10 to 15 per cent this year.
`,
  'sultan.md': `---
title: "Norway and Brunei"
published: 2020-01-02
---
Norway and Brunei became partners on 27 March 2019, when Sultan Hassan Bolkar paid a state visit to Oslo and was received by Liv Moe, who held two offices then.
`,
});
export const askSundbyToChina = askOf(sundbyToChina);
