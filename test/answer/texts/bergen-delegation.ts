import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';

const bergenDelegation = buildLibrary({
  'senate.txt': `National Assembly Vice Chairman Trần Văn Lúa in Hà Nội on March 4, 2024 hosted a delegation of the Bergen town council, headed by Councillor Kari Moe.

The new envoy has taken over from her forerunner Lars Friis, who completed his term and went back to Denmark on February 20, 2024.

Councillor Pia Dahl turned down a visa to travel with the delegation after learning that she would not be allowed to see the delta.
`,
  'border.txt': `Deputy Prime Minister Lê Sơn received Lao Deputy Foreign Minister Khamphao Sitthi, leader of a Lao governmental delegation on border talks, in Vinh on May 9, 2024.
`,
  'hosts.txt': `On May 13, 2024, Lao Foreign Minister Bounmy Keo met in Vientiane the delegation headed by Vietnamese Deputy Foreign Minister Hà Vân, who came for border talks.
`,
  'farewell.txt': `Vice President Ngô Trâm received the outgoing Peruvian Ambassador to Việt Nam, Rosa Quispe, on June 3, 2024.
`,
  'work.txt': `Norwegian Ambassador Nils Holm, who had fallen ill in Hà Nội, returned to work on August 8, 2024.
`,
  'papers.txt': `Chilean Ambassador Pablo Rojas presented a copy of his credentials to Đỗ Kha on July 1, 2024.
`,
});
export const askBergenDelegation = askOf(bergenDelegation);
