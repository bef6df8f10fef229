import { describe, expect, it } from 'vitest';
import { readingOf } from '../reading-of.ts';

const dateOf = (...paragraphs: string[]): string => readingOf(paragraphs.join('\n\n')).published.date ?? 'none';

const MORE = 'They spoke of copper, salmon and the training of young engineers.';

describe('years counted from a year', () => {
  it.each([
    ['Both have come far since ties were set up 25 years ago in 1995.', '2020-05-20'],
    ['Both have come far since 1995, 25 years ago, when ties were set up.', '2020-05-20'],
    ['It is the first visit by a Danish leader in nine years, since that of 2013.', '2022-05-20'],
    ['It is the first visit by a Danish leader since 2013, and so in nine years.', '2022-05-20'],
    ['Ten years after the pact was signed in 2011, it is still unknown to most.', '2021-05-20'],
    ['This year is the 45th since the poet came in 1973.', '2018-05-20'],
    ['Next year will be the 50th since the river treaty of 1973.', '2022-05-20'],
    ['Thirty-one years have passed since the embassies opened in 1992.', '2023-05-20'],
    ['Trade has tripled over the past 11 years (2011-2022).', '2022-05-20'],
    ['They are in Cairo for the 2001 Leaders’ Meeting of the Nile Forum.', '2001-05-20'],
    ['They met on the sidelines of the 2019 Cairo Forum.', '2019-05-20'],
    ['Sales have doubled in the six years since the accord took effect on 3 May 2014.', '2020-05-20'],
    ['Ties were cut in 1961. Now, 54 years later, the embassies have reopened.', '2015-05-20'],
  ])('%s', (sentence, expected) => {
    expect(dateOf(`LIMA, May 20 — The two ministers talked by telephone. ${sentence}`, MORE)).toBe(expected);
  });
  it.each([
    'Over more than 25 years since ties were set up in 1995, both have come far.',
    'It is the first visit by a Danish leader in almost a decade, since that of 2013.',
    'Ten years after the pact was signed in 2001, it was torn up.',
    'Some thirty years have passed since the embassies opened in 1992.',
    'Ties were cut in 1961. Ten years later the embassies reopened.',
    'Sales had doubled in the six years since the accord took effect in 2014.',
    'Trade tripled over the past ten years (2011-2022).',
    'They recalled the 2001 Leaders’ Meeting of the Nile Forum.',
    'Sales have doubled in the nearly six years since the accord took effect in 2014.',
    'He recalled that ten years after the war ended in 1975, engineers had come.',
    'The visit of 2016 was the first in nine years, since that of 2007.',
  ])('not: %s', (sentence) => {
    expect(dateOf(`LIMA, May 20 — The two ministers talked by telephone. ${sentence}`, MORE)).toBe('--05-20');
  });
});

describe('a date in full beside a word for now', () => {
  it.each([
    ['It was agreed earlier this year, when she toured the region in March 2019.', '2019-09-18'],
    ['The pact signed last month, on August 3, 2022, will soon be law.', '2022-09-18'],
    ['They first met last year, in June 2021.', '2022-09-18'],
    ['The pact takes effect today, September 18, 2018, they said.', '2018-09-18'],
    ['They met earlier this year, after the accord of March 2017.', '--09-18'],
    // August is not the month before March.
    ['The pact signed last month, on March 3, 2022, will soon be law.', '--09-18'],
    ['They were asked last month about the pact of the summer, signed in a tent on March 3, 2021.', '--09-18'],
  ])('%s', (sentence, expected) => {
    expect(dateOf(`LIMA, Sept. 18 — The two ministers talked by telephone. ${sentence}`, MORE)).toBe(expected);
  });
});

describe('meetings and games called by their place', () => {
  it.each([
    ['OSAKA, June 28', 'The two ministers met on the sidelines of the G20 summit in Osaka.', '2019-06-28'],
    ['DA NANG, Nov. 10', 'The two leaders met on the margins of the APEC summit in Da Nang.', '2017-11-10'],
    ['HIROSHIMA, May 19', 'The two met in Hiroshima, Japan, as part of their G7 trip.', '2023-05-19'],
    ['HIROSHIMA, May 19', 'The two met in Hiroshima, Japan, as part of their tour of Asia.', '--05-19'],
    ['TOKYO, Feb. 13', 'This is a year marking 70 years since the end of World War II.', '2015-02-13'],
    // Lima was host three times; only one of them was in the term of the guest.
    ['LIMA, Nov. 15', 'The two leaders met on the margins of the APEC summit in Lima.', '--11-15'],
    [
      'LIMA, Nov. 19',
      'US President Barack Obama met the host on the margins of the APEC summit in Lima.',
      '2016-11-19',
    ],
    ['BEIJING, Feb. 4', 'The two met hours before the opening ceremony of the Beijing Winter Olympics.', '2022-02-04'],
    ['HANOI, May 12', 'The two met before the opening of SEA Games 31.', '2022-05-12'],
    ['PARIS, July 25', 'The two met on the eve of the Olympic Games in Paris.', '2024-07-25'],
    ['DOHA, Nov. 20', 'The two met before the opening match of the World Cup in Qatar.', '2022-11-20'],
    ['HANOI, May 12', 'The two met on the success of the 31st SEA Games.', '--05-12'],
    ['OSAKA, May 28', 'The two ministers met a year after the G20 summit in Osaka.', '--05-28'],
    ['OSAKA, June 28', 'The two met on the sidelines of the G20 finance ministers in Osaka.', '--06-28'],
    ['DOHA, Nov. 28', 'The two met during the Club World Cup in Qatar.', '--11-28'],
    ['HANOI, Feb. 8', 'He wished joy of the just-concluded 13th National Party Congress.', '2021-02-08'],
    ['HANOI, Aug. 8', 'He wished joy of the just-concluded 13th National Party Congress.', '--08-08'],
    ['BANGKOK, Nov. 17', 'The two met ahead of the opening of the 29th APEC summit.', '2022-11-17'],
    ['BANGKOK, May 17', 'The two met ahead of the opening of the 29th APEC summit.', '--05-17'],
    ['BEIJING, Nov. 8', 'He is the first guest since the 19th CPC National Congress last month.', '2017-11-08'],
    ['HANOI, May 8', 'He wished the 44th ASEAN Summit in October success.', '--05-08'],
    ['HANOI, May 8', 'He was chosen at the 44th ASEAN Summit in October.', '2025-05-08'],
  ])('%s: %s', (dateline, sentence, expected) => {
    expect(dateOf(`${dateline} — ${sentence}`, MORE)).toBe(expected);
  });

  it('date no text that has neither a day nor a year of its own', () => {
    expect(dateOf('The two ministers met on June 28 on the sidelines of the G20 summit in Osaka.', MORE)).toBe('none');
  });
});

describe('events and names known to all', () => {
  it.each([
    ['March 18', 'They spoke of those who fled when Russia invaded Ukraine last month.', '2022-03-18'],
    ['May 18', 'They spoke of those who fled when Russia invaded Ukraine last month.', '--05-18'],
    ['May 18', 'They spoke of those who fled after Russia invaded Ukraine.', '--05-18'],
    ['May 18', 'They spoke of life two years after the military coup in Myanmar.', '2023-05-18'],
    ['July 17', 'They met the bereaved on Friday, one year after the downing of flight MH17.', '2015-07-17'],
    ['May 18', 'They spoke of life almost two years after the military coup in Myanmar.', '--05-18'],
    ['May 18', 'They spoke of what to do if Russia invaded Ukraine this year.', '--05-18'],
    ['May 18', 'They spoke of Omicron. The next fair will be held in June 2022.', '2022-05-18'],
    ['May 18', 'They spoke of COVID-19. The next fair will be held in June 2022.', '--05-18'],
    [
      'March 11',
      'They prayed for those lost in the Great East Japan Earthquake on its tenth anniversary.',
      '2021-03-11',
    ],
    ['May 11', 'They had prayed at the Great East Japan Earthquake on its tenth anniversary.', '--05-11'],
    ['July 12', 'They met on Monday, the fifth anniversary of the 2016 award.', '2021-07-12'],
    ['Sept. 2', 'They sent wishes on the 78th anniversary of National Day (September 2, 1945).', '2023-09-02'],
  ])('%s: %s', (day, sentence, expected) => {
    expect(dateOf(`BERN, ${day} — The two ministers met. ${sentence}`, MORE)).toBe(expected);
  });
});

describe('who is elected and not yet in office', () => {
  it.each([
    ['Prime Minister Nguyen Xuan Phuc talked with US President-elect Donald Trump over the phone.', '2016-12-14'],
    ['Party General Secretary To Lam talked with US President-elect Donald Trump over the phone.', '2024-12-14'],
    ['The mayor talked with US President-elect Joe Biden over the phone.', '2020-12-14'],
    ['The mayor talked with US President-elect Donald Trump over the phone.', '--12-14'],
  ])('%s', (sentence, expected) => {
    expect(dateOf(`HANOI, Dec. 14 — ${sentence}`, MORE)).toBe(expected);
  });
});

describe('who has just taken office', () => {
  it.each([
    [
      'Prime Minister Shinzo Abe met President Donald Trump for the first time since the latter’s inauguration last month.',
      '2017-02-10',
    ],
    [
      'Prime Minister Shigeru Ishiba met President Donald Trump for the first time since the latter’s inauguration last month.',
      '2025-02-10',
    ],
    ['The mayor wrote to President Joe Biden, who was sworn in last week.', '--02-10'],
    // Nobody knows when the mayor took office.
    ['Mayor Ana Lima, who took office last month, wrote to President Donald Trump.', '--02-10'],
    ['Prime Minister Shinzo Abe met President Donald Trump, who likes golf.', '--02-10'],
  ])('%s', (sentence, expected) => {
    expect(dateOf(`WASHINGTON, Feb. 10 — ${sentence}`, MORE)).toBe(expected);
  });
});

it('counts a beginning of yesterday from its day', () => {
  const text = 'The two ministers spoke of President Joe Biden, who was sworn in yesterday.';
  expect(dateOf(`BERLIN, Jan. 21 — ${text}`, MORE)).toBe('2021-01-21');
  expect(dateOf(`BERLIN, June 21 — ${text}`, MORE)).toBe('--06-21');
});

describe('the animal of the lunar year', () => {
  const WISHES =
    'Prime Minister Pham Minh Chinh and Korean President Yoon Suk Yeol exchanged wishes for the Year of the Dragon.';
  it.each([
    [`HANOI, Feb. 9 — ${WISHES}`, '2024-02-09'],
    [`HANOI, Feb. 9 — ${WISHES.replace('the Year', 'the end of the Year')}`, '--02-09'],
    ['HANOI, Feb. 9 — The two ministers exchanged wishes for the Year of the Dragon.', '--02-09'],
  ])('%s', (text, expected) => {
    expect(dateOf(text, MORE)).toBe(expected);
  });
});

describe('the first months of a year', () => {
  it.each([
    ['Oct. 20', 'Trade reached 3 billion USD in the first nine months of 2019.', '2019-10-20'],
    ['Oct. 20', 'Trade was up a tenth on the first nine months of 2019.', '--10-20'],
    ['Oct. 20', 'Trade fell to half of that in the first two months of 2019.', '--10-20'],
    ['July 20', 'The first half of 2022 brought more lorries than ever.', '2022-07-20'],
    ['July 20', 'Exports were worth 20 billion USD, against 19.8 billion in the first half of 2019.', '--07-20'],
    ['March 20', 'The first half of 2022 brought more lorries than ever.', '--03-20'],
    ['July 20', 'They mark 100 years of friendship this year (1918-2018).', '2018-07-20'],
    ['Jan. 20', 'Trade reached 3 billion USD in the first 11 months of 2019.', '2020-01-20'],
  ])('%s: %s', (day, sentence, expected) => {
    expect(dateOf(`MANILA, ${day} — The two ministers met. ${sentence}`, MORE)).toBe(expected);
  });
});

describe('what is told of another time', () => {
  it.each([
    'In her book, the guest tells how the war broke out 25 years ago in 1979.',
    'He quoted from an old letter: "This year marks 30 years since ties were set up in 1973."',
    'The first visit in ten years by a crown prince, after that of 1990, was a turning point.',
    'Two years after Britain voted to leave the European Union, the boats lay idle.',
    'He recalled the aid sent two years after Typhoon Haiyan.',
    'Earlier this year, in a book about March 2003, one of them had written of the war.',
    'This year, as in March 2020, the borders may be shut, they warned.',
    'Exports in the first nine months of 2021, the last year of peace, were twice as large.',
    'They met at the centre that was opened for the G20 summit in Osaka.',
  ])('dates nothing: %s', (sentence) => {
    const day = sentence.includes('Osaka') ? 'July 3' : 'Oct. 11';
    expect(dateOf(`LIMA, ${day} — The two ministers met. ${sentence}`, MORE)).toBe(
      day === 'July 3' ? '--07-03' : '--10-11',
    );
  });
});

it('leaves the year out where a term leaves another one but for some days', () => {
  const reception = (day: string): string =>
    dateOf(`HANOI, ${day} — State President Võ Văn Thưởng received the ambassador of Peru.`, MORE);
  // He was in office from March 2, 2023 to March 20, 2024.
  expect(reception('Nov. 9')).toBe('2023-11-09');
  expect(reception('April 1')).toBe('--04-01');
  expect(reception('Feb. 20')).toBe('--02-20');
});

describe('ties whose year the table of milestones has', () => {
  const LEAD =
    'HANOI, May 20 — Foreign Minister Trần Văn Hồ of Việt Nam and Chinese Foreign Minister Wang Yi talked by telephone.';
  it.each([
    ['This year the two countries mark the 70th anniversary of diplomatic ties.', '2020-05-20'],
    ['This year the two countries mark the 70th anniversary of a river treaty.', '--05-20'],
    ['They agreed to make 2025 a Year of Youth, marking 75 years of diplomatic ties.', '--05-20'],
  ])('%s', (sentence, expected) => {
    expect(dateOf(`${LEAD} ${sentence}`, MORE)).toBe(expected);
  });
  it('says nothing of a pair that it does not know', () => {
    const lead =
      'LIMA, May 20 — Peruvian Foreign Minister Ana Rojas and Finnish Foreign Minister Eva Lund talked by telephone.';
    expect(dateOf(`${lead} This year the two countries mark the 70th anniversary of diplomatic ties.`, MORE)).toBe(
      '--05-20',
    );
  });
});
