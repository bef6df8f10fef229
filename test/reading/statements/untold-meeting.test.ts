import { describe, expect, it } from 'vitest';
import { statements } from '../../../src/reading/recognisers/statements.ts';
import { type Called, draftOf } from '../drafting.ts';
import { told } from '../told-meetings.ts';

const CAST: readonly Called[] = [
  {
    name: 'Phạm Minh Chính',
    country: 'VN',
    role: 'Prime Minister',
    calls: ['Prime Minister Phạm Minh Chính', 'Chính'],
  },
  { name: 'Hassan Ali', country: 'BN', role: 'Ambassador', calls: ['Ambassador of Brunei Hassan Ali', 'Ali'] },
];

function acts(body: string, cast = CAST): string[] {
  const draft = draftOf(body, cast);
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
  it('says what officials of two sides said who spoke at a ceremony, and not at that for a book', () => {
    const text = (what: string): string =>
      `A ${what} on fishing opened in Hà Nội. Many came. Children sang. Speaking at the opening ceremony, Prime Minister Phạm Minh Chính asked visitors to learn more. Ambassador of Brunei Hassan Ali thanked Việt Nam for its help.`;
    expect(acts(text('photo exhibition'))).toEqual(['VN asked', 'BN thanked']);
    expect(acts(text('show of a book'))).toEqual([]);
    expect(acts(text('photo exhibition').replace('Speaking at', 'Before'))).toEqual([]);
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

describe('two sides of whom nobody is known', () => {
  const two = (body: string): string[] => {
    const draft = draftOf(body, []);
    draft.countries = ['BN', 'VN'];
    statements.recognise(draft);
    return draft.statements.map(({ side, act }) => `${side} ${act}`);
  };
  const LEAD = 'Envoys were there, too. At the dialogue, the two sides discussed the pact of 2011.';

  it('agree together, and nobody of them alone', () => {
    expect(two(`${LEAD} Both sides agreed to train midwives. Brunei thanked Việt Nam for its rice.`)).toEqual([
      'both agreed',
    ]);
  });
  it.each([
    'In 1998, the two sides discussed the pact. Both sides agreed to train midwives.',
    'Rice is dear. Both sides of the road are shut. It rains. Both sides agreed to train midwives.',
    'At a festival, the two sides discussed the pact. Both sides agreed to train midwives.',
  ])('say nothing where %j', (body) => {
    expect(two(body)).toEqual([]);
  });
  it('speak on the phone in any word for it', () => {
    const call = (word: string): string[] =>
      acts(`In his ${word} with the Brunei envoy, Chính congratulated Ambassador of Brunei Hassan Ali of Brunei.`);
    expect(call('telephonic conversation')).toEqual(['VN congratulated']);
    expect(call('telegraphic style')).toEqual([]);
  });
});

describe('who speaks to the press or at an event', () => {
  const SPOKESWOMAN: Called = {
    name: 'Lê Thị Ba',
    country: 'VN',
    role: 'Foreign Ministry spokesperson',
    calls: ['Lê Thị Ba', 'Ba'],
  };
  const ENVOY: Called = {
    name: 'Ann Roe',
    country: 'NZ',
    role: 'Counsellor at the New Zealand Embassy',
    calls: ['Ann Roe', 'Roe'],
  };

  it('is one side, and nobody else', () => {
    const text =
      'Việt Nam asks China to stop its tests, Lê Thị Ba said on Monday. China hopes for calm. “We agreed on prices,” a trader said.';
    expect(acts(text, [SPOKESWOMAN])).toEqual(['VN asked']);
    expect(acts(text, [{ ...SPOKESWOMAN, role: 'singer' }])).toEqual([]);
  });
  it('may be a diplomat who told the press', () => {
    const text = 'Ann Roe told reporters in Huế that wool sells. She hoped that rice would too.';
    expect(acts(text, [ENVOY])).toEqual(['NZ hoped']);
    expect(acts(text.replace('told reporters', 'wrote'), [ENVOY])).toEqual([]);
  });
  it('is officials of two sides at one forum, and no players', () => {
    const text =
      'Phạm Minh Chính spoke at a forum in Huế. Ambassador of Brunei Hassan Ali opened it. Chính said Việt Nam is ready to help Brunei.';
    expect(acts(text)).toEqual(['VN offered']);
    expect(
      acts(
        text,
        CAST.map((one) => ({ ...one, role: 'coach' })),
      ),
    ).toEqual([]);
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
