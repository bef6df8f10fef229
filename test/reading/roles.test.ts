import { describe, expect, it } from 'vitest';
import { createDraft } from '../../src/reading/read-article.ts';
import { recognisers } from '../../src/reading/recognisers/index.ts';
import { articleOf } from './drafting.ts';

function mentions(body: string): string[] {
  const draft = createDraft(articleOf(body));
  for (const recogniser of recognisers) recogniser.recognise(draft);
  for (const { text, start, end } of draft.mentions) expect(body.slice(start, end)).toBe(text);
  return draft.mentions.filter(({ by }) => by === 'role').map(({ text, who }) => `${text} = ${who.name}`);
}

const LEAD = 'Prime Minister Phạm Minh Chính received visiting US Senator Steven Daines in Hà Nội on Thursday.';

describe('role nouns', () => {
  it('stand for the one whom they fit', () => {
    expect(mentions(`${LEAD} The PM thanked the US senator. The Vietnamese leader smiled.`)).toEqual([
      'The PM = Phạm Minh Chính',
      'the US senator = Steven Daines',
      'The Vietnamese leader = Phạm Minh Chính',
    ]);
  });
  it('tell host from guest', () => {
    expect(mentions(`${LEAD} The host thanked the guest.`)).toEqual([
      'The host = Phạm Minh Chính',
      'the guest = Steven Daines',
    ]);
  });
  it('stay open where nobody or more than one fits', () => {
    expect(mentions(`${LEAD} The minister was absent. An official said so.`)).toEqual([]);
  });
  it('leave the host country and a plural alone', () => {
    expect(mentions(`${LEAD} They thanked the host country and its officials.`)).toEqual([]);
  });
});
