import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askGeneralInOslo = askOf(
  buildLibrary({
    'oslo.md': `---
title: "Nigerian general in Oslo"
published: 2026-06-02
---
OSLO — Norwegian Defence Minister Liv Moe held talks with General Musa Bello of Nigeria in Oslo on 1 June 2026.

Moe said that Norway would lend 40 trawlers to Nigerian fishermen, and pledged to send technicians to Lagos.

Bello thanked Norway for opening its market to Nigerian mangoes. He had toured a shipyard before the talks.

More than 900 Nigerian students are studying at Norwegian colleges.

Both voiced concern over the abduction of sailors.

In the afternoon Bello visited the naval base of Haakonsvern, where he met the engineering company Kongsberg.
`,
  }),
);
