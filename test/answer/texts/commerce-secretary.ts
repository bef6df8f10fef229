import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const commerceSecretary = buildLibrary({
  'senator.md': `---
title: "Premier receives senator"
published: 2009-08-19
---
OSLO, Aug. 19 — Norwegian Prime Minister Erik Halvorsen received Chilean Senator Pablo Soto in Oslo on 19 August 2009.

Before arriving in Oslo Senator Soto had met Nigerian General Musa Bello in Lagos.
`,
  'banquet.md': `---
title: "Danish premier in Lima"
published: 2023-09-11
---
LIMA, Sept. 11 — Three leaders in turn met Danish Prime Minister Lars Holm in Lima on 11 September 2023.

Prime Minister Ana Rojas asked Denmark for boats. Speaker Ivan Rey met Holm at the Congress.

President Luis Vega then hosted a banquet for the guest after a meeting at the palace.
`,
  'commerce.md': `---
title: "Commerce secretary heads for Peru"
published: 2024-05-29
---
SANTIAGO, May 29 — Canadian Commerce Secretary Nora Lind will bring the heads of a score of Canadian companies to Peru next week.

Lind is to hold talks with Peruvian Trade Minister Rosa Quispe in Lima on June 4.

The commerce secretary will fly on to Santiago and Bogota.
`,
  'call.md': `---
title: "Secretary's call with minister"
published: 2023-02-10
---
Secretary of State John Hale of the United States spoke by phone with Danish Foreign Minister Mette Falk on 9 February 2023.

The Secretary gave Minister Falk an account of the visit he had lately made to Chile.
`,
});
export const askCommerceSecretary = askOf(commerceSecretary);
