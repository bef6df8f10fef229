import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

export const askBreakwater = askOf(
  buildLibrary({
    'harbour.md': `---
title: "Halvorsen sees the harbour"
published: 2024-05-14
---
HUẾ — Norwegian Prime Minister Erik Halvorsen met Governor Trần Văn Lộc in Huế on 13 May 2024. The two sides spoke of herring and of buoys.

Halvorsen called the breakwater a school for engineers. He thanked Huế for the equipment given to the Fridtjof Hospital and said that the growers had tended their orchards well.

He informed his host that Norway would put up 9 million USD for laboratory instruments.

Lộc said the province had asked for help to people who suffer from Agent Orange. Some 40 business people from Bergen came along with Halvorsen.

In the afternoon Halvorsen toured the Museum of Nets. Mangoes should be let into Norway soon, Lộc added.
`,
    'council.md': `---
title: "Okoro congratulates Norway"
published: 2023-02-11
---
LAGOS, Feb. 11 — Nigerian Foreign Minister Ada Okoro met Norwegian Foreign Minister Siri Moen in Lagos on 10 February 2023. Okoro congratulated Norway on being elected with 171 votes to the Arctic Tribunal.

Moen offered Nigeria a survey ship.

The two ministers signed the minutes of the eighth herring committee.
`,
  }),
);
