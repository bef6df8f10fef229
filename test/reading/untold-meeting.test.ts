import { describe, expect, it } from 'vitest';
import { statements } from '../../src/reading/recognisers/statements.ts';
import { type Called, draftOf } from './drafting.ts';
import { told } from './told-meetings.ts';

const CAST: readonly Called[] = [
  {
    name: 'Phạm Minh Chính',
    country: 'VN',
    role: 'Prime Minister',
    calls: ['Prime Minister Phạm Minh Chính', 'Chính'],
  },
  { name: 'Hassan Ali', country: 'BN', role: 'Ambassador', calls: ['Ambassador of Brunei Hassan Ali', 'Ali'] },
];

function acts(body: string): string[] {
  const draft = draftOf(body, CAST);
  draft.meetings = [];
  statements.recognise(draft);
  return draft.statements.map(({ side, act }) => `${side} ${act}`);
}

describe('an article of which no meeting could be made', () => {
  it('still says what each side said when its lead brings people of two sides together', () => {
    expect(
      acts(
        'Prime Minister Phạm Minh Chính hosted a reception in Hà Nội for the diplomats of ten countries, among them Ambassador of Brunei Hassan Ali. Chính asked them to buy more rice. Ali thanked Việt Nam for its help.',
      ),
    ).toEqual(['VN asked', 'BN thanked']);
  });
  it.each([
    // Nobody of another side.
    'Prime Minister Phạm Minh Chính met with farmers in Hà Nội. Chính asked them to grow more rice.',
    // A stage and no table.
    'Prime Minister Phạm Minh Chính and Ambassador of Brunei Hassan Ali opened a festival in Hà Nội. Ali thanked the singers.',
    // A meeting of long ago, told in a book.
    'A book by Ambassador of Brunei Hassan Ali tells how he met Prime Minister Phạm Minh Chính in 1999. Ali thanked the printer.',
    // Decisions about people.
    'Prime Minister Phạm Minh Chính received decisions to appoint envoys, among them to Brunei Hassan Ali. Ali thanked everyone.',
  ])('says nothing for %j', (body) => {
    expect(acts(body)).toEqual([]);
  });
});

it('reads talks of which a cut text keeps only what either side said there', async () => {
  const NEXT = 'Later the same day, the guest met Norwegian Trade Minister Kari Moe in Bergen on cod and on timber.';
  const cut = (second: string): Promise<string[]> =>
    told(`At the talks, Chilean President Luis Araya said that Chile needs salmon.\n\n${second}\n\n${NEXT}`);
  expect((await cut('Norwegian Prime Minister Sigrid Haug congratulated him on the harvest.'))[0]).toBe(
    'talks · held · - · Luis Araya × Sigrid Haug',
  );
  expect((await cut('The harvest was good in 2015, said Norwegian Prime Minister Sigrid Haug.')).join()).not.toContain(
    'Sigrid Haug',
  );
});
