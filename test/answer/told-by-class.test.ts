import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askOf } from './ask-of.ts';

const ask = askOf(
  buildLibrary({
    'talks.md': `---
title: "Halvorsen and Okoro hold talks"
published: 2026-03-05
---
LAGOS, March 4 — Norwegian Prime Minister Erik Halvorsen held talks with Nigerian President Ada Okoro in Lagos on 4 March 2026.

Okoro said that during the floods of last year Norway gave tents and pumps to Nigeria.

Halvorsen proposed that the Nigerian parliament pass the herring bill before the summer.

Okoro gave Norway a warm welcome as an old friend of the Delta.

Five border crossings were in operation in Cross River in February, Okoro said.

The towns of Bergen and Calabar signed an accord setting up a sisterhood relationship.

Halvorsen and Okoro voiced their determination to carry out projects such as the Apapa drydock.
`,
    'envoy.md': `---
title: "Admiral Lund sees Okoro"
published: 2026-05-10
---
ABUJA, May 9 — Norwegian Ambassador Kari Moe attended in Kano on 9 May 2026 the ceremony at which General Sani Bello became commander of the Northern Brigade.

Norway thanked Nigeria for its search for the sailors of the trawler Havella.

As examples of the common fight against piracy General Bello cited the joint patrols off Bonny.

He spoke before 200 members of the Kano Sailing Club.
`,
  }),
);

describe('a word of the question is told by another of its class', () => {
  test.each([
    [
      'What did Norway send to Nigeria during the floods?',
      'Okoro said that during the floods of last year Norway gave tents and pumps to Nigeria.',
    ],
    [
      'What did Halvorsen ask of the Nigerian Congress on herring?',
      'Halvorsen proposed that the Nigerian parliament pass the herring bill before the summer.',
    ],
    [
      'Which town did Bergen become sister with?',
      'The towns of Bergen and Calabar signed an accord setting up a sisterhood relationship.',
    ],
    [
      'Which projects do Halvorsen and Okoro want to carry out?',
      'Halvorsen and Okoro voiced their determination to carry out projects such as the Apapa drydock.',
    ],
    [
      'What did Norway thank Nigeria for at the Kano change of command?',
      'Norway thanked Nigeria for its search for the sailors of the trawler Havella.',
    ],
    [
      'What examples of the fight against piracy did General Bello give?',
      'As examples of the common fight against piracy General Bello cited the joint patrols off Bonny.',
    ],
  ])('%s', (question, expected) => {
    expect(ask(question)).toBe(expected);
  });
});

describe('what no word of the class tells is not found', () => {
  test.each([
    // A warm welcome is no gift.
    'What did Okoro hand over to Norway?',
    'What did Norway send to Nigeria during the elections?',
    'What did Halvorsen ask of the Nigerian Congress on tariffs?',
    'Which town did Calabar become rival with?',
    'What examples of the fight against smuggling did General Bello give?',
    'What did Norway thank Nigeria for at the Lagos change of command?',
  ])('%s', (question) => {
    expect(ask(question)).toBe('not-found');
  });
});

describe('hopes, envoys, invitations and invited guests', () => {
  const asked = askOf(
    buildLibrary({
      'envoy.md': `---
title: "Okoro receives the new ambassador"
published: 2026-05-12
---
ABUJA, May 11 — President Ada Okoro received the new Norwegian Ambassador Kari Moe in Abuja on 11 May 2026.

Ambassador Kari Moe assured her host that she will do all she can for the ferry link.

The President said she hoped that Kari Moe would go on with her work for the fishermen of Bonny.

Okoro invited King Sverre to come to Nigeria in the autumn.
`,
      'guest.md': `---
title: "Minister Bello in Norway"
published: 2026-06-03
---
OSLO, June 2 — Invited by Norwegian Defence Minister Odd Hansen, Nigerian Defence Minister Musa Bello is paying an official visit to Norway.

Fifty stalls stand at the Oslo Herring Fair.
`,
    }),
  );

  test.each([
    [
      'What did the new Norwegian envoy promise Okoro?',
      'Ambassador Kari Moe assured her host that she will do all she can for the ferry link.',
    ],
    [
      'What did Okoro ask Moe to keep doing?',
      'The President said she hoped that Kari Moe would go on with her work for the fishermen of Bonny.',
    ],
    ['Who did Okoro ask to visit Nigeria?', 'Okoro invited King Sverre to come to Nigeria in the autumn.'],
    [
      'At whose invitation did Bello go to Oslo?',
      'Invited by Norwegian Defence Minister Odd Hansen, Nigerian Defence Minister Musa Bello is paying an official visit to Norway.',
    ],
    ['How many booths does the Oslo Herring Fair have?', 'Fifty stalls stand at the Oslo Herring Fair.'],
    ['What did Moe ask Okoro to keep doing?', 'not-found'],
    ['Who did Okoro ask to visit Norway?', 'not-found'],
    ['At whose invitation did Bello go to Abuja?', 'not-found'],
    ['How many visitors does the Oslo Herring Fair have?', 'not-found'],
  ])('%s', (question, expected) => {
    expect(asked(question)).toBe(expected);
  });
});
