import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const investors = buildLibrary({
  'investors.txt': `Deputy Prime Minister Lê Sơn received Norwegian Ambassador Kari Moe in Hà Nội on March 4, 2024.

Sơn noted that Norway is Việt Nam's third largest salmon market.

With 40 projects, Norway stands ninth among the countries that invest in Việt Nam.

Việt Nam congratulated Norway on its chairing the World Trade Organisation committee, Moe heard.
`,
  'envoy.txt': `PHOTO: Danish Ambassador Mette Holm hands a copy of her letter of credence to Đỗ Kha in Hà Nội, June 12, 2024, 15:46 GMT+7

Holm presented the papers to the protocol department a day after she arrived.

Đỗ Kha welcomed Holm as Denmark's 14th envoy to Việt Nam since 1971.
`,
  'workshop.txt': `Trần Lúa gave a reception to a Chilean party delegation in Huế on July 5, 2024.

The Chilean group was headed by Pablo Rojas. It came here to join the third theoretical workshop of the two parties.

The project to detoxify dioxin at Chu Lai airport got under way on December 5, 2023, Lúa said.
`,
});
export const askInvestors = askOf(investors);
