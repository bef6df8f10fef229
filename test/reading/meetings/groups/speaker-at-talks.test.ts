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
      'an opinion on talks of others',
      'Norwegian analyst Tor Berg praised Chile.\n\nHe said so in a conversation with a reporter about Chilean Foreign Minister Ana Rojas.',
      [],
    ],
  ])('%s', async (_, text, expected) => expect(await told(text)).toEqual(expected));
});
