import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const youngSailors = buildLibrary({
  'call.md': `---
title: "Halvorsen and Rojas on the phone"
published: 2026-02-03
---
OSLO, Feb. 3 — Norwegian Prime Minister Erik Halvorsen and Chilean President Ana Rojas spoke by phone on 2 February 2026.

It was Rojas who placed the call.

Rojas requested that Chile be recognised as a coastal economy. She raised the question of religious schools.
`,
  'talks.md': `---
title: "Halvorsen and Okoro talk about ferries"
published: 2026-03-05
---
LAGOS, March 4 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Lagos on 4 March 2026.

Okoro urged Norway to open its doors wider to Nigerian sorghum and beef.

Halvorsen proposed a meeting of young sailors every spring. Norway would invite forty of them.

Halvorsen had been met at the airport by Deputy Minister Musa Bello.
`,
  'other.md': `---
title: "Rojas in Lagos"
published: 2026-07-08
---
LAGOS, July 7 — Chilean President Ana Rojas held talks with Nigerian President Ada Okoro in Lagos on 7 July 2026.

Rojas suggested that Nigeria should open its doors to Chilean grapes.
`,
});
export const askYoungSailors = askOf(youngSailors);
