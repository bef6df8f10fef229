import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const sotoInOslo = buildLibrary({
  'soto.md': `---
title: "Halvorsen receives Soto in Oslo"
published: 2011-03-05
---
OSLO, March 4 — Norwegian Prime Minister Erik Halvorsen received Chilean Senator Pedro Soto in Oslo on 4 March 2011.

Soto voiced his joy at coming to Norway for the first time. He conveyed to Halvorsen a message of greetings from Chilean President Ana Rojas.

Halvorsen hailed the work of several senators, naming as examples late senator Luis Vega and Ines Paz. The Chilean guest praised the friendship of young people.

Soto’s visit was well timed, its aim being to open the salmon trade.

Chilean President Ana Rojas will make a trip to Norway next year, Soto told Halvorsen.

Kari Lund will take part in the fair, which marks the 20th anniversary of the Bergen Treaty, on 9 March. The treaty, signed in 1991, opened the fjords. On 8 March they marked 30 years since the Ferry Bridge was built.
`,
  'lund.md': `---
title: "Lund and Mensah meet in Accra"
published: 2011-05-05
---
ACCRA, May 4 — Norwegian Foreign Minister Kari Lund met Ghanaian Foreign Minister Kofi Mensah in Accra on 4 May 2011, on the sidelines of the Ocean Forum.

Lund suggested that the two sides exchange more delegations. The Norwegian group was headed by Lund. Lund, who is visiting Ghana from May 3-6, praised the harbours, Norwegian spokesperson Nils Sundby said on Friday.

Also at the meeting, Harbour Director Jon Aas of Norway showed a map.
`,
});
export const askSotoInOslo = askOf(sotoInOslo);
