import { describe, expect, it } from 'vitest';
import { readingFrom } from '../../told-meetings.ts';

async function places(text: string): Promise<string[]> {
  return (await readingFrom(text)).meetings.map(
    ({ place, canonicalPlace }) => `${place ?? '-'} (${canonicalPlace ?? '-'})`,
  );
}

const filed = (text: string, dateline = 'SOFIA, May 6, 2024 (Xinhua) --'): string => `${dateline} ${text}`;
const MET = 'Bulgarian President Rumen Radev met with Cypriot Foreign Minister Constantinos Kombos';

describe('"here"', () => {
  it.each([
    ['is the city of the dateline', filed(`${MET} here on Monday.`), 'Sofia (Sofia)'],
    ['is so "today", too', filed(`${MET} here today.`), 'Sofia (Sofia)'],
    ['is none where it only points ahead', filed(`${MET}, who is here to stay, on Monday.`), '- (-)'],
    [
      'is so behind a country, too',
      filed(`${MET} here on Monday.`, 'PLOVDIV, Bulgaria, May 6, 2024 (Xinhua) --'),
      'Plovdiv (-)',
    ],
    [
      'is in the sentence that tells the venue',
      filed(`${MET} on Monday. The meeting took place on the margins of a transport forum here.`),
      'Sofia (Sofia)',
    ],
    ['is not where a spokesman announces it', filed(`${MET} on Monday, a spokeswoman announced here.`), '- (-)'],
    [
      'is not where a ministry says so',
      filed(`${MET} on Monday, the foreign ministry of the country said here.`),
      '- (-)',
    ],
    [
      'is a city by its side of the country, filed from there',
      filed(`${MET}, who was on a trip to the southern city, on Monday.`, 'ANTALYA, May 6, 2024 (Xinhua) --'),
      'Antalya (Antalya)',
    ],
    [
      'is no other city where a text is filed from the capital',
      filed(`${MET}, who was on a trip to the southern city, on Monday.`),
      '- (-)',
    ],
    [
      'is the town beside the agency at the head',
      filed(
        `${MET} here on Monday.`,
        'Bulgaria and Cyprus talk ports\n\nPress Trust of India | Sofia Last Updated at May 6, 2024 19:35 IST\n\n',
      ),
      'Sofia (Sofia)',
    ],
    ['is what a dateline alone does not say', filed(`${MET} on Monday.`), '- (-)'],
  ])('%s', async (_, text, expected) => {
    expect(await places(text)).toEqual([expected]);
  });
});

describe('a house behind "at"', () => {
  it.each([
    ['by its kind', 'at the Boyana Residence on Monday', 'Boyana Residence (-)'],
    ['by a kind in small letters', 'at the Evksinograd palace on Monday', 'Evksinograd palace (-)'],
    ['by its name alone', 'at the Largo on Monday', 'Largo (-)'],
    [
      'of a body',
      'at the headquarters of the National Assembly on Monday',
      'headquarters of the National Assembly (-)',
    ],
    ['of an owner', "at the Ministry's Ivan Vazov Building on Monday", 'Ivan Vazov Building (-)'],
    ['with a city behind it', 'at the Boyana Residence in Sofia on Monday', 'Boyana Residence in Sofia (Sofia)'],
    ['with "here" behind it', 'at the Boyana Residence here on Monday', 'Boyana Residence (Sofia)'],
    ['before who was there', 'at the Largo Palace President Boyko Rashkov on Monday', 'Largo Palace (-)'],
    ['not an occasion', 'at the Three Seas Summit on Monday', '- (-)'],
    ['not where somebody is a clerk', 'on Monday with Ivan Kolev, clerk at the Blue House on trade', '- (-)'],
    ['not an occasion in small letters', 'at the Balkan forum on Monday', '- (-)'],
    ['not a body without a roof', 'at NATO on Monday', '- (-)'],
    ['not somebody’s wish', "at Radev's invitation on Monday", '- (-)'],
    ['not where others speak', 'on Monday and said at the Council House that ports matter', '- (-)'],
  ])('is a place %s', async (_, words, expected) => {
    expect(await places(filed(`${MET} ${words}.`))).toEqual([expected]);
  });
});

describe('a house behind "to"', () => {
  const hosted = (words: string) =>
    filed(
      `Bulgarian President Rumen Radev welcomed Cypriot President Nikos Christodoulides ${words} on Monday and held talks with him.`,
    );

  it('is the place when the guest is welcomed to it', async () => {
    expect(await places(hosted('to the Boyana Residence'))).toEqual(['Boyana Residence (-)']);
    expect(await places(hosted('to the European Union'))).toEqual(['- (-)']);
  });
});

describe('a place of another time', () => {
  it.each([
    ['weeks before', `${MET} on Monday, two weeks after his minister held a round of talks in Cairo.`],
    ['last year', `${MET} on Monday, whom he knew from Athens last year.`],
    ['earlier this year', `${MET} on Monday, after their talks in Athens earlier this year.`],
    ['of a later stop', `${MET} on Monday and will visit a shipyard in Varna.`],
    ['of what he attended before', `${MET}, in town after attending the sixth fair of ports in Varna, on Monday.`],
    ['of a guest at the table', `${MET}, who also toured a museum in Plovdiv, on Monday.`],
  ])('is not the meeting’s: %s', async (_, text) => {
    expect(await places(filed(text))).toEqual(['- (-)']);
  });
});

describe('the venue told elsewhere', () => {
  it.each([
    ['in a sentence of its own', 'The encounter was held at the Boyana Residence.', 'Boyana Residence (-)'],
    ['by what it was the scene of', 'Boyana was the setting for the talks with Kombos.', 'Boyana (-)'],
    ['by where the guest arrived', 'Kombos arrived in Sofia on Sunday night.', 'Sofia (Sofia)'],
    ['not by where the guest was before', 'Kombos visited Sofia last year.', '- (-)'],
    ['not by a city of another country', 'Kombos arrived in Bucharest on Sunday night.', '- (-)'],
    ['not by where the guest is invited', 'Radev hopes that Kombos will visit Sofia in June.', '- (-)'],
    ['not by an earlier meeting', 'The previous meeting took place at the Boyana Residence.', '- (-)'],
  ])('%s', async (_, sentence, expected) => {
    expect(await places(filed(`${MET} on Monday. ${sentence}`))).toEqual([expected]);
  });

  it('goes to the meeting of its kind', async () => {
    const text = filed(
      'Bulgarian President Rumen Radev held talks with Cypriot President Nikos Christodoulides on Monday. The same day, Bulgarian Speaker Rosen Zhelyazkov received President Christodoulides. The talks were held at the Boyana Residence.',
    );
    expect(await places(text)).toEqual(['Boyana Residence (-)', '- (-)']);
  });

  it('leaves the other meeting when its kind is named', async () => {
    const text = filed(
      'Bulgarian President Rumen Radev hosted a reception for Cypriot Foreign Minister Constantinos Kombos on Monday. The same day, Bulgarian Prime Minister Dimitar Glavchev met Greek Foreign Minister Giorgos Gerapetritis. The reception for the Cypriot took place at the Boyana Residence.',
    );
    expect(await places(text)).toEqual(['Boyana Residence (-)', '- (-)']);
  });

  it('is the same town for the same visitor on the same day', async () => {
    const text = (day: string) =>
      filed(
        `Cypriot President Nikos Christodoulides held talks with Bulgarian President Rumen Radev in Sofia on Monday. On ${day}, President Christodoulides also met with Bulgarian Prime Minister Dimitar Glavchev.`,
      );
    expect(await places(text('Monday'))).toEqual(['Sofia (Sofia)', 'Sofia (Sofia)']);
    expect(await places(text('Sunday'))).toEqual(['Sofia (Sofia)', '- (-)']);
  });

  it('is shown by a caption with a day behind the city', async () => {
    const caption = (end: string) =>
      `${filed(`${MET} on Monday.`)}\n\nPresident Rumen Radev and Foreign Minister Constantinos Kombos, ${end} - Photo: BTA`;
    expect(await places(caption('Sofia, May 6, 2024'))).toEqual(['Sofia (Sofia)']);
    expect(await places(caption('back from Sofia'))).toEqual(['- (-)']);
  });
});

describe('a city of a region', () => {
  it('is the place, not the region', async () => {
    expect(await places(filed(`${MET} in Quang Ninh's Mong Cai city on Monday.`))).toEqual(['Mong Cai (-)']);
    expect(await places(filed(`${MET} in Quang Ninh on Monday.`))).toEqual(['Quang Ninh (Quảng Ninh)']);
  });
});

describe('the capital of a country', () => {
  it('is named by the word alone', async () => {
    expect(await places(filed(`${MET} in the Bulgarian capital on Monday.`))).toEqual(['Bulgarian capital (Sofia)']);
    expect(await places(filed(`${MET} in the Bulgarian capital market on Monday.`))).toEqual(['- (-)']);
  });
});

describe('a house in small letters', () => {
  it.each([
    ['At their meeting, held at city hall, Radev thanked the guest.', 'city hall (-)'],
    ['The meeting took place at the municipal headquarters.', 'municipal headquarters (-)'],
    ['Their meeting, which was hosted at the foreign ministry, lasted an hour.', 'foreign ministry (-)'],
    ['Outside the Boyana Residence, where the talks had gone on for hours, Radev smiled.', 'Boyana Residence (-)'],
    ["The meeting took place at the city's administration centre.", "city's administration centre (-)"],
    ['At their meeting, Radev thanked an official at city hall.', '- (-)'],
    ['At their meeting, Radev named sources at the foreign ministry.', '- (-)'],
    ['Outside the Boyana Residence, where swans swim, Radev smiled.', '- (-)'],
  ])('%s', async (text, expected) => expect(await places(filed(`${MET} on Monday. ${text}`))).toEqual([expected]));

  it('is that of the meeting before as well when the next one was also there', async () => {
    const text = (also: string) =>
      `${MET} on Monday. Later the same day, he received Kenyan President William Ruto. At the meeting with Ruto, ${also} held at city hall, Radev spoke of coffee.`;
    expect(await places(filed(text('also')))).toEqual(['city hall (-)', 'city hall (-)']);
    expect(await places(filed(text('a short one')))).toEqual(['- (-)', 'city hall (-)']);
  });

  it('is the ministry of the one who has its name in the title', async () => {
    const text = (house: string) =>
      `U.S. Secretary of the Treasury Ann Lowe met with Cypriot Foreign Minister Constantinos Kombos on Monday. Later the same day, Kombos met with U.S. Senator Jack Field. The talk at ${house} had been frank.`;
    expect(await places(filed(text('the Treasury Department'), 'WASHINGTON, May 6, 2024 (AP) --'))).toEqual([
      'Treasury Department (-)',
      '- (-)',
    ]);
    expect(await places(filed(text('the Energy Department'), 'WASHINGTON, May 6, 2024 (AP) --'))).toEqual([
      '- (-)',
      '- (-)',
    ]);
  });
});

describe('what is told of one of them in passing', () => {
  it.each([
    ['where his rank counts is no place of theirs', 'who outranks the envoys in Paris', '-'],
    ['where he stays is one', 'who is in Paris for the fair', 'Paris'],
  ])('%s', async (_what, aside, expected) => {
    const text = `Chilean Foreign Minister Luis Araya, ${aside}, called on Norwegian Foreign Minister Siri Moen on Monday.`;
    expect((await places(filed(text))).map((place) => place.split(' (')[0])).toEqual([expected]);
  });
});

describe('where a diplomat is posted', () => {
  it.each([
    ['Minister Rosen Karov met Wu Jun, Consul General of China in Varna, on Monday.', '- (-)'],
    ['Minister Rosen Karov met the US envoy in Sofia, Ann Lowe, on Monday.', '- (-)'],
    ['Minister Rosen Karov met Wu Jun, Consul General of China, in Varna on Monday.', 'Varna (-)'],
    ['Minister Rosen Karov met Ambassador of Denmark Jens Holm in Sofia on Monday.', 'Sofia (Sofia)'],
    [
      'Minister Rosen Karov met Ambassador of Denmark Jens Holm, who begins one of two missions in Sofia, on Monday.',
      '- (-)',
    ],
  ])('%s', async (text, expected) => expect(await places(filed(`Bulgarian ${text}`))).toEqual([expected]));
});

it('does not lend the house of one meeting to the next that followed it', async () => {
  const text = `${MET} on Monday. Their meeting, held at city hall, was followed by talks between Radev and Kenyan President William Ruto.`;
  const found = await places(filed(text));
  expect(found[0]).toBe('city hall (-)');
  expect(found.slice(1).every((place) => place === '- (-)')).toBe(true);
});

describe('those whom an occasion brought to a third country', () => {
  it.each([
    [
      'for a summit',
      filed(`${MET} on Monday. President Radev is in Sofia for a summit.`, 'SOFIA, May 6, 2024 (Xinhua) --'),
      '- (-)',
    ],
    [
      'for a forum',
      filed(`${MET} on Monday. Radev is in Lima for a forum.`, 'LIMA, May 6, 2024 (Xinhua) --'),
      'Lima (Lima)',
    ],
    [
      'to attend one',
      filed(`${MET} on Monday. Kombos was in Lima to attend a forum.`, 'LIMA, May 6, 2024 (Xinhua) --'),
      'Lima (Lima)',
    ],
    [
      'in another town',
      filed(`${MET} on Monday. Radev is in Quito for a forum.`, 'LIMA, May 6, 2024 (Xinhua) --'),
      '- (-)',
    ],
    [
      'somebody else',
      filed(`${MET} on Monday. Kenyan President William Ruto is in Lima for a forum.`, 'LIMA, May 6, 2024 (Xinhua) --'),
      '- (-)',
    ],
  ])('met there: %s', async (_, text, expected) => expect(await places(text)).toEqual([expected]));
});

describe('where the journey goes on', () => {
  it.each([
    'flying to Lima on Tuesday',
    'heading to Lima',
    'going on a tour in Lima',
  ])('is not where they met: before %s', async (words) =>
    expect(await places(filed(`${MET} in Quito on Monday before ${words}.`))).toEqual(['Quito (Quito)']));
});

describe('a diplomatic house', () => {
  it.each([
    ["at the headquarters of Chile's Permanent Mission", "headquarters of Chile's Permanent Mission (-)"],
    ['at the residence of the Chilean ambassador', 'residence of the Chilean ambassador (-)'],
    ['at the offices of the Chilean Embassy', 'offices of the Chilean Embassy (-)'],
    ["at the headquarters of Chile's copper union", '- (-)'],
    ['on a mission of the Chilean ambassador', '- (-)'],
  ])('%s', async (words, expected) => {
    expect(await places(filed(`${MET} on Monday ${words}.`))).toEqual([expected]);
  });
});

describe('the seat of a local host', () => {
  const HOST = 'Chairman of the Da Nang municipal People’s Committee Huynh Van Tam';
  const GUEST = 'Norwegian Ambassador Siri Moen';
  it.each([
    [
      'where the guest came to the city',
      `${HOST} hosted ${GUEST}, who is on a working trip to the coastal city.`,
      'Da Nang',
    ],
    ['not where nobody came', `${HOST} hosted ${GUEST} on May 6.`, '-'],
    [
      'not where the host is of a ministry',
      `Deputy Defence Minister Huynh Van Tam hosted ${GUEST}, who is on a trip to the coastal city.`,
      '-',
    ],
  ])('is the place %s', async (_, text, expected) => {
    expect((await places(`VNA - ${text}`)).map((place) => place.split(' (')[0])).toEqual([expected]);
  });
});

describe('whom a visitor of a country met', () => {
  const visit = (to: string): string =>
    `Norwegian Prime Minister Tor Berg arrived in ${to} on May 3 for a visit to Chile. The same day, he met with Chilean President Ana Rojas.`;
  it.each([
    ['in the town that he came to', visit('Santiago'), ['Santiago (Santiago)']],
    ['at no place where only the country is told', visit('Chile'), ['- (-)']],
    [
      'and not where he goes next',
      'Norwegian Prime Minister Tor Berg is on a visit to Viet Nam. He met with Vietnamese President Tran Van Tam on Monday. He will meet farmers before flying to Da Nang.',
      ['- (-)'],
    ],
  ])('%s', async (_, text, expected) => expect(await places(text)).toEqual(expected));
});

describe('a gathering beside which two met', () => {
  it.each([
    [
      'is in the town behind what it is about',
      'on the sidelines of the meetings on Arctic cooperation in Oslo',
      'Oslo (Oslo)',
    ],
    ['has no town from what they talked about', 'and talked about ports and cooperation in Oslo', '- (-)'],
  ])('%s', async (_, words, expected) => {
    expect(await places(filed(`${MET} on Monday ${words}.`))).toEqual([expected]);
  });
});

describe('the house with which a headline ends', () => {
  const headed = (title: string): string =>
    `${title}\n\nSOFIA, May 6, 2024 (Xinhua) -- ${MET} on Monday. They talked about ports.`;

  it.each([
    ['is where it says that they met', 'Radev Meets Cypriot Minister at Boyana Palace', 'Boyana Palace (-)'],
    ['is not where another waits', 'Radev Meets Kombos as Crowd Waits at Boyana Palace', '- (-)'],
    ['is no occasion', 'Radev Meets Kombos at Black Sea Forum', '- (-)'],
    ['is no turn of speech', 'Radev Meets Kombos at Last', '- (-)'],
  ])('%s', async (_, title, expected) => {
    expect(await places(headed(title))).toEqual([expected]);
  });
});

describe('whom a visitor met on one of the days of his talks', () => {
  const then = (day: string): string =>
    filed(
      `Bulgarian Deputy Foreign Minister Rumen Petrov held talks with Cypriot Deputy Foreign Minister Nikos Kombou in Nicosia from May 4 to 6. On ${day}, Petrov also met with Cypriot President Nikos Christodoulides.`,
      'SOFIA, May 9, 2024 (Xinhua) --',
    );

  it.each([
    ['was in the same town', 'May 6', ['Nicosia (Nicosia)', 'Nicosia (Nicosia)']],
    ['may have been elsewhere on another day', 'May 8', ['Nicosia (Nicosia)', '- (-)']],
  ])('%s', async (_, day, expected) => {
    expect(await places(then(day))).toEqual(expected);
  });
});
