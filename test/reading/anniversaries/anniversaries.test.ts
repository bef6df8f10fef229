import { describe, expect, it } from 'vitest';
import type { PartialDay } from '../../../src/calendar/day.ts';
import { anniversaries, anniversariesByPublication } from '../../../src/reading/recognisers/anniversaries.ts';
import { cpuTimeOf } from '../../support/cpu-time.ts';
import { draftOf } from '../drafting.ts';

const CAST = [
  { name: 'Phạm Minh Chính', country: 'VN', calls: ['Chính'] },
  { name: 'Chris Hipkins', country: 'NZ', calls: ['Hipkins'] },
];

function read(body: string, published?: string) {
  const draft = draftOf(body, CAST);
  if (published) draft.published = { date: published as PartialDay, basis: 'header', evidence: [] };
  anniversaries.recognise(draft);
  anniversariesByPublication.recognise(draft);
  return draft;
}

const list = (body: string, published?: string) =>
  read(body, published).anniversaries.map(({ of, countries, ordinal, originYear, year }) =>
    [ordinal, of, countries.join(), originYear, year].map((value) => value ?? '-').join(' · '),
  );

describe('anniversaries', () => {
  it.each([
    [
      'a span of dotted dates',
      'It falls in the year of the 30th anniversary of diplomatic ties between Việt Nam and New Zealand (19.6. 1975 - 19.6.2005).',
      '30 · diplomatic ties · VN,NZ · 1975 · 2005',
    ],
    [
      'a span of months in figures',
      'They marked the 30th anniversary of diplomatic ties (6/1975 – 6/2005).',
      '30 · diplomatic ties · VN,NZ · 1975 · 2005',
    ],
    [
      'the year before its name',
      'They spoke of celebrating in 2025 the 5th anniversary of their Strategic Partnership.',
      '5 · Strategic Partnership · VN,NZ · 2020 · 2025',
    ],
    [
      'dots in its parties’ names',
      'Both celebrated 30 years of U.N.-Vietnam relations.',
      '30 · relations · UN,VN · - · -',
    ],
    [
      'and a year of something else',
      'They spoke of the 50th anniversary of bilateral relations and the New Zealand-Vietnam Year of Sport.',
      '50 · relations · NZ,VN · - · -',
    ],
    [
      'a celebration',
      'They met for the 30-year celebration of diplomatic relations.',
      '30 · diplomatic relations · VN,NZ · - · -',
    ],
    [
      'what it is marked to do',
      'It was the 50th anniversary of bilateral diplomatic ties to further tighten cooperation.',
      '50 · diplomatic ties · VN,NZ · - · -',
    ],
    [
      'parties of a later clause',
      'The two countries will mark the 20th anniversary of diplomatic ties and promised to help the US and ASEAN.',
      '20 · diplomatic ties · VN,NZ · - · -',
    ],
    [
      'where the journey goes',
      'Hipkins will fly on Tuesday to Sri Lanka for a visit that marks the 40th anniversary of diplomatic ties.',
      '40 · diplomatic ties · NZ,LK · - · -',
    ],
    [
      'what he flew over',
      'Hipkins thanked Sri Lanka and marked the 40th anniversary of diplomatic ties with Chính.',
      '40 · diplomatic ties · VN,NZ · - · -',
    ],
    [
      'a partnership set up so many years ago',
      'Defence is a pillar of the comprehensive partnership between Việt Nam and New Zealand, which was set up 15 years ago, in 2009.',
      '15 · comprehensive partnership · VN,NZ · 2009 · 2024',
    ],
    [
      'what else was celebrated',
      'Both celebrated the 50th anniversary of Việt Nam-New Zealand relations and the progress made under the Strategic Partnership.',
      '50 · relations · VN,NZ · - · -',
    ],
    [
      'short second year',
      'They met on the 15th anniversary of their Strategic Partnership (2009-24).',
      '15 · Strategic Partnership · VN,NZ · 2009 · 2024',
    ],
    [
      'dash with spaces',
      'Hipkins hailed the 50th anniversary of diplomatic relations (1975 – 2025).',
      '50 · diplomatic relations · VN,NZ · 1975 · 2025',
    ],
    [
      'full first date',
      'It is the 45th anniversary of the Treaty of Amity (July 18, 1977 - 2022).',
      '45 · Treaty of Amity · VN,NZ · 1977 · 2022',
    ],
    [
      'ordinal in words',
      'Chính spoke of the twenty-fifth anniversary of bilateral ties (1995-2020).',
      '25 · ties · VN,NZ · 1995 · 2020',
    ],
    [
      'the nth year of relations',
      'They met in the 50th year of diplomatic relations (1973-2023).',
      '50 · diplomatic relations · VN,NZ · 1973 · 2023',
    ],
    [
      'a round year told as now',
      'It is now fifteen years since our strategic partnership took shape in 2009.',
      '15 · strategic partnership · VN,NZ · - · -',
    ],
    [
      'congratulated upon',
      'Hipkins congratulated Chính on fifty years of diplomatic relations (1975-2025).',
      '50 · diplomatic relations · VN,NZ · 1975 · 2025',
    ],
    [
      'a partnership that turns',
      'Their Strategic Partnership, which turns 15, was hailed.',
      '15 · Strategic Partnership · VN,NZ · - · -',
    ],
    [
      'years ago with both ends',
      'He thanked those who ended the war 40 years ago (January 7, 1979 - 2019).',
      '40 · anniversary ·  · 1979 · 2019',
    ],
    [
      'a founding day',
      'They sent greetings on the 70th Founding Day (May 3, 1950 - 2020).',
      '70 · Founding Day ·  · 1950 · 2020',
    ],
    [
      'half a century observed',
      'In 2026 the two countries will observe half a century of diplomatic relations.',
      '50 · diplomatic relations · VN,NZ · 1976 · 2026',
    ],
    [
      'reaching back',
      'This is a year in which both mark 33 years of diplomatic ties, which date from 1992.',
      '33 · diplomatic ties · VN,NZ · 1992 · 2025',
    ],
    [
      'launched in',
      'They hailed the tenth anniversary of the Strategic Partnership, launched in 2013.',
      '10 · Strategic Partnership · VN,NZ · 2013 · 2023',
    ],
    [
      'years since',
      'This year marks 30 years since the two countries normalised relations in 1995.',
      '30 · normalisation of relations · VN,NZ · 1995 · 2025',
    ],
    [
      'years since a founding',
      "To mark 76 years since the founding of the People's Republic of China, the President sent his congratulations.",
      "76 · founding of the People's Republic of China · CN · - · -",
    ],
    [
      'years of',
      'The countries celebrate 75 years of diplomatic ties (1950 - 2025).',
      '75 · diplomatic ties · VN,NZ · 1950 · 2025',
    ],
    [
      'half a century',
      'The two mark half a century of diplomatic relations.',
      '50 · diplomatic relations · VN,NZ · - · -',
    ],
    [
      'named pair',
      'Laos and Việt Nam mark the 60th anniversary of Việt Nam-Laos diplomatic relations (1962-2022).',
      '60 · diplomatic relations · VN,LA · 1962 · 2022',
    ],
    [
      'one owner',
      'Hipkins sent wishes on the 80th anniversary of Việt Nam’s National Day.',
      '80 · National Day · VN · - · -',
    ],
    [
      'ahead',
      'The two will prepare for the 50th anniversary of diplomatic ties in 2025.',
      '50 · diplomatic ties · VN,NZ · 1975 · 2025',
    ],
    [
      'establishment',
      'The 30th anniversary of the establishment of diplomatic ties between Việt Nam and Brunei falls in February.',
      '30 · diplomatic ties · VN,BN · - · -',
    ],
    [
      'one date in brackets',
      'He came for the 75th founding anniversary of the Vietnam People’s Army (December 22, 1944).',
      '75 · Vietnam People’s Army · VN · 1944 · 2019',
    ],
    [
      'a day ahead is no origin',
      'They await the 75th anniversary of the establishment of Vietnam-New Zealand diplomatic relations on June 19, 2050.',
      '75 · diplomatic relations · VN,NZ · 1975 · 2050',
    ],
    [
      'normalised in',
      'They recalled the 30th anniversary of the normalisation of relations in 1995.',
      '30 · normalisation of relations · VN,NZ · 1995 · 2025',
    ],
    [
      'celebrations of',
      'The 20th-anniversary celebrations of the Strategic Partnership (2009–2029) were held.',
      '20 · Strategic Partnership · VN,NZ · 2009 · 2029',
    ],
    [
      'a pair joined by a spaced hyphen',
      'They await the 35th anniversary of Vietnam - EU diplomatic ties (1990-2025).',
      '35 · diplomatic ties · VN,EU · 1990 · 2025',
    ],
    ['a jubilee', 'They celebrated the golden jubilee of relations.', '50 · relations · VN,NZ · - · -'],
    [
      'a year in front',
      'In 2025 the two countries will mark the 50th founding anniversary of diplomatic ties.',
      '50 · diplomatic ties · VN,NZ · 1975 · 2025',
    ],
    [
      'the pair of its sentence',
      'Việt Nam and Japan are celebrating 50 years of diplomatic relations.',
      '50 · diplomatic relations · VN,JP · - · -',
    ],
  ])('%s', (_what, body, expected) => {
    expect(list(body)).toEqual([expected]);
  });

  it.each([
    [
      'congratulated them on the silver jubilee of diplomatic relations, opened in 1995.',
      '25 · diplomatic relations · VN,NZ · 1995 · 2020',
    ],
    [
      'met thirty years after the two normalised ties in 1995.',
      '30 · normalisation of relations · VN,NZ · 1995 · 2025',
    ],
    [
      'noted that this year is the tenth since the two formed a partnership (2013-2023).',
      '10 · two formed a partnership · VN,NZ · 2013 · 2023',
    ],
    [
      'wrote to the hosts, who were marking their 50th National Day (December 2, 1975 – 2025).',
      '50 · National Day ·  · 1975 · 2025',
    ],
    ['spoke of 75 years of diplomatic ties (1950-2025).', '75 · diplomatic ties · VN,NZ · 1950 · 2025'],
  ])('counts from a dated beginning: %s', (said, expected) => {
    expect(list(`The ministers ${said}`)).toEqual([expected]);
  });

  it.each([
    'met two years after the two normalised ties.',
    'met 33 years after the two normalised ties in 1995.',
    'recalled thirty years of work.',
  ])('counts nothing without one: %s', (said) => {
    expect(list(`The ministers ${said}`)).toEqual([]);
  });

  it('gives each milestone of a year its origin', () => {
    expect(
      list(
        'Several milestones in 2035, including 60 years since the end of a war and 40 years since the normalisation of ties, were named.',
      ),
    ).toEqual(['60 · end of a war ·  · 1975 · 2035', '40 · normalisation of ties · VN,NZ · 1995 · 2035']);
  });

  it('gives each anniversary of a year, without that word beside it', () => {
    expect(
      list(
        'He recalled that 2035 was a year of anniversaries: 60 years since the war and 40 years since the normalisation of ties.',
      ),
    ).toEqual(['60 · war ·  · 1975 · 2035', '40 · normalisation of ties · VN,NZ · 1995 · 2035']);
    expect(list('He recalled two dates: 60 years since the war and 40 years since the normalisation of ties.')).toEqual(
      [],
    );
  });

  it('takes no war behind a comma for another anniversary', () => {
    expect(
      list('The 60th anniversary of the founding of the port was marked, 20 years of war forgotten.'),
    ).toHaveLength(1);
  });

  it('reads the beginning of an occasion told before', () => {
    expect(
      list(
        'The two established diplomatic relations on June 19, 1975. To mark the 50th anniversary of the occasion they exchanged letters on the 50th anniversary of diplomatic relations.',
        '2025-06-20',
      ),
    ).toEqual(['50 · diplomatic relations · VN,NZ · 1975 · 2025']);
  });

  it('takes no year of another thing behind "this year"', () => {
    const text = 'The two, which mark 50 years of diplomatic relations this year, became partners in 2015.';
    expect(list(text, '2025-03-02')).toEqual(['50 · diplomatic relations · VN,NZ · 1975 · 2025']);
    expect(list(text)).toEqual(['50 · diplomatic relations · VN,NZ · - · -']);
  });

  it('reads "this year" from a dated article and counts the origin back', () => {
    expect(list('They celebrate the 50th anniversary of diplomatic relations this year.', '2025-03-02')).toEqual([
      '50 · diplomatic relations · VN,NZ · 1975 · 2025',
    ]);
  });

  it.each([
    ['70th', '2020-01-08', '70 · diplomatic ties · VN,CN · 1950 · 2020'],
    ['70th', '2019-12-20', '70 · diplomatic ties · VN,CN · 1950 · 2020'],
    ['70th', '2016-01-08', '70 · diplomatic ties · VN,CN · - · -'],
    ['71st', '2020-01-08', '71 · diplomatic ties · VN,CN · 1950 · 2021'],
    ['72nd', '2020-01-08', '72 · diplomatic ties · VN,CN · - · -'],
  ])('takes the known year of two states’ ties where it bears the count out: %s, %s', (ordinal, published, expected) => {
    expect(list(`The ${ordinal} anniversary of Vietnam-China diplomatic ties was at hand.`, published)).toEqual([
      expected,
    ]);
  });

  it('takes no known year of ties for a partnership', () => {
    expect(list('The 70th anniversary of the Vietnam-China partnership was at hand.', '2020-01-08')).toEqual([
      '70 · partnership · VN,CN · - · -',
    ]);
  });

  it('takes an origin that another sentence states', () => {
    expect(
      list(
        'They mark the 50th anniversary of diplomatic ties this year. The two established diplomatic relations on June 19, 1975.',
        '2025-03-02',
      ),
    ).toEqual(['50 · diplomatic ties · VN,NZ · 1975 · 2025']);
  });

  it('takes an origin that is counted back in years', () => {
    const told = 'Ties have come far since they were set up 30 years ago, in January 1979.';
    expect(list(`The 30th anniversary of diplomatic ties is an occasion. ${told}`, '2009-03-02')).toEqual([
      '30 · diplomatic ties · VN,NZ · 1979 · 2009',
    ]);
    const other = 'Ties have come far since the bridge was opened in January 1979.';
    expect(list(`The 30th anniversary of diplomatic ties is an occasion. ${other}`, '2009-03-02')).toEqual([
      '30 · diplomatic ties · VN,NZ · - · -',
    ]);
  });

  it('reports years that contradict the ordinal and gives no origin', () => {
    const draft = read('They mark the 50th anniversary of diplomatic ties (1975-2024).');
    expect(draft.anniversaries).toMatchObject([{ ordinal: 50, of: 'diplomatic ties' }]);
    expect(draft.anniversaries[0]).not.toHaveProperty('originYear');
    expect(draft.problems).toEqual([
      {
        what: 'The text counts 50 years from 1975 to 2024, but 2024 − 1975 = 49; its years are not used.',
        start: 14,
      },
    ]);
  });

  it('keeps the origin of contradicting years when another sentence says it too', () => {
    const draft = read(
      'They mark the 50th anniversary of diplomatic ties (1975-2024). They set up diplomatic relations on June 19, 1975.',
    );
    expect(draft.anniversaries[0]).toMatchObject({ ordinal: 50, originYear: 1975 });
    expect(draft.anniversaries[0]).not.toHaveProperty('year');
  });

  it('names each anniversary once', () => {
    expect(
      list(
        'The 50th anniversary of diplomatic ties is near. Hipkins came for the 50th anniversary of the two countries’ diplomatic relations (1975-2025).',
      ),
    ).toEqual(['50 · diplomatic ties · VN,NZ · 1975 · 2025']);
  });

  it('keeps two anniversaries of one sentence apart', () => {
    expect(
      list(
        'The year holds the 60th anniversary of diplomatic relations (1962-2022) and the 45th anniversary of the Treaty of Amity (1977-2022).',
      ),
    ).toEqual(['60 · diplomatic relations · VN,NZ · 1962 · 2022', '45 · Treaty of Amity · VN,NZ · 1977 · 2022']);
  });

  it('reads a second count beside an anniversary', () => {
    expect(
      list(
        'Việt Nam and Laos celebrate 60 years of diplomatic ties (1962-2022) and 45 years of the signing of the Treaty of Amity (July 18, 1977 - July 18, 2022).',
      ),
    ).toEqual(['60 · diplomatic ties · VN,LA · 1962 · 2022', '45 · Treaty of Amity · VN,LA · 1977 · 2022']);
  });

  it.each([
    'They met at the 10th ASEAN Defence Ministers’ Meeting Plus.',
    'Ties have grown over the past 30 years.',
    'Chính congratulated Hipkins on the success of the 14th Congress.',
    'Trade has risen for more than three decades.',
    'The 1982 convention was adopted long ago.',
    'The visit falls in the eighth year of the comprehensive partnership (2013-21).',
    'He left the army 40 years ago (Hanoi, 1979).',
    'It is now eight years since their strategic partnership took shape.',
  ])('finds none in: %s', (body) => {
    expect(list(body)).toEqual([]);
  });

  it.each([
    ['They will get ready for the 20th anniversary of the normalization of ties in 2015.', '1995 2015'],
    ['They will get ready for the 20th anniversary of the normalization of ties in 2001.', '2001 2021'],
    ['They marked the 20th anniversary of the normalization of ties in 2010.', '2010 2030'],
  ])('takes the year of celebrations that are ahead for theirs: %s', (body, expected) => {
    const [one] = read(body).anniversaries;
    expect(`${one?.originYear} ${one?.year}`).toBe(expected);
  });

  it.each([
    ['They met to celebrate the 25-year diplomatic relations.', '25 · diplomatic relations · VN,NZ · - · -'],
    ['Firms praised the 25-year diplomatic relations.', undefined],
    ['Chính congratulated Laos on its preparations for the 75th National Day.', '75 · National Day · LA · - · -'],
    [
      'The Vietnamese Embassy in New Zealand held a reception marking the 73rd anniversary of National Day (September 2).',
      '73 · National Day · VN · - · -',
    ],
    [
      'The envoy told the Vietnamese Embassy of a reception for the 73rd anniversary of National Day.',
      '73 · National Day ·  · - · -',
    ],
    ['80th anniversary of the Fleet celebrated in Wellington', '80 · Fleet · NZ · - · -'],
    ['Chính hoped for success on the second centenary goal of the Fleet.', undefined],
    ['Chính congratulated Hipkins and spoke of the 75th National Day.', '75 · National Day ·  · - · -'],
  ])('knows whose and how old in %j', (text, expected) => {
    expect(list(text)).toEqual(expected === undefined ? [] : [expected]);
  });

  it.each([
    ['Chính congratulated the Vietnam People’s Army on its 80th anniversary.', '2024-12-16', '- -'],
    ['They held a ceremony for the 80th anniversary of the Vietnam People’s Army.', '2024-12-16', '1944 2024'],
    ['They will hold a ceremony for the 80th anniversary of the Vietnam People’s Army.', '2023-12-16', '1944 2024'],
    ['They recalled the 70th anniversary of the Vietnam People’s Army.', '2024-12-16', '- -'],
    ['They held a ceremony for the 80th anniversary of the Kiwi Army.', '2024-12-16', '- -'],
  ])('counts from a founding that all know, where it fits the day of publication: %s', (body, published, expected) => {
    const [one] = read(body, published).anniversaries;
    expect(`${one?.originYear ?? '-'} ${one?.year ?? '-'}`).toBe(expected);
  });

  it('cuts evidence that is the text itself', () => {
    const draft = read('They met on the 15th anniversary of their Strategic Partnership (2009-24).');
    expect(draft.anniversaries[0]?.evidence.map(({ quote }) => quote)).toEqual([
      '15th anniversary of their Strategic Partnership (2009-24)',
    ]);
  });

  it('reads 40 kB of trigger words in a moment', () => {
    for (const word of [
      '10th anniversary of ',
      '10th anniversary (',
      'marks 30 years of diplomatic ',
      '(1990-',
      'established in ',
      'twenty-',
    ]) {
      const text = word.repeat(40_000 / word.length);
      expect(
        cpuTimeOf(() => read(text)),
        word,
      ).toBeLessThan(1500);
    }
  });
});
