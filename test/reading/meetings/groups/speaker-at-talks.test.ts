import { describe, expect, it } from 'vitest';
import { told } from '../../told-meetings.ts';

describe('talks told by what somebody said there', () => {
  it.each([
    [
      'a secretary by the word of his title',
      'Tor Berg, the Norwegian State Secretary, praised Chile.\n\nThe Norwegian Secretary made this known at talks with Chilean Foreign Minister Ana Rojas in Santiago on May 3.',
      ['talks · held · --05-03 · Tor Berg × Ana Rojas'],
    ],
    [
      'said by him at the talks',
      'Norwegian Foreign Minister Tor Berg praised Chile.\n\nThe Norwegian Foreign Minister said this at talks with Chilean Foreign Minister Ana Rojas in Santiago on May 3.',
      ['talks · held · --05-03 · Tor Berg × Ana Rojas'],
    ],
    [
      'said so in a conversation',
      'Norwegian Foreign Minister Tor Berg affirmed his trust in Chile.\n\nHe said so in a conversation with Chilean Foreign Minister Ana Rojas on May 3.',
      [' · held · --05-03 · Tor Berg × Ana Rojas'],
    ],
    [
      'hoped for during a meeting, with the day behind it',
      'Norwegian Foreign Minister Tor Berg expressed his hope that ties will grow during the tenure of the new President, during a meeting on May 3 with Chilean Foreign Minister Ana Rojas.',
      ['meeting · held · --05-03 · Tor Berg × Ana Rojas'],
    ],
    [
      'hoped for, and no more',
      'Norwegian Foreign Minister Tor Berg expressed his hope that ties will grow during a meeting with Chilean Foreign Minister Ana Rojas, which is yet to be agreed on.',
      [],
    ],
    [
      'said by who stands behind what was said of others',
      'The trip shows how much President Rosa Vera herself thinks of Norway, Chilean Foreign Minister Ana Rojas stressed during a meeting with her Norwegian counterpart Tor Berg in Santiago on May 3.',
      ['meeting · held · --05-03 · Ana Rojas × Tor Berg'],
    ],
    [
      'an opinion on talks of others',
      'Norwegian analyst Tor Berg praised Chile.\n\nHe said so in a conversation with a reporter about Chilean Foreign Minister Ana Rojas.',
      [],
    ],
  ])('%s', async (_, text, expected) => expect(await told(text)).toEqual(expected));
});
