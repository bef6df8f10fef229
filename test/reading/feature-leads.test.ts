import { describe, expect, it } from 'vitest';
import { readingFrom } from './told-meetings.ts';

/** The meetings of a text with their places: "mode · status · day · place · who". */
async function placed(text: string): Promise<string[]> {
  return (await readingFrom(text)).meetings.map(({ mode, status, date, place, participants }) =>
    [mode, status, date ?? '-', place ?? '-', participants.map(({ name }) => name).join(' × ')].join(' · '),
  );
}

const OSLO = ' date 2014-05-08 BERGEN -- ';

describe('a lead in the manner of a feature', () => {
  it.each([
    [
      'gives its day and town to those who met in the next sentence',
      'Cod may cost less by Christmas, if promises given in Oslo on Tuesday are kept.\n\nChilean Foreign Minister Luis Araya met his Norwegian counterpart, Sigrid Haug, at a fair of fishermen.',
      ['meeting · held · 2014-05-06 · Oslo · Luis Araya × Sigrid Haug'],
    ],
    [
      'gives the day on which a thing was brought home',
      'The compass had lain in a drawer in Bergen for ninety years. On Tuesday Norwegian Foreign Minister Sigrid Haug gave it back.\n\nHaug handed it to Chilean Foreign Minister Luis Araya as they opened talks in Oslo.',
      ['talks · held · 2014-05-06 · Oslo · Sigrid Haug × Luis Araya'],
    ],
    [
      'is told on by the two who looked on after their talks',
      'Two pacts on salmon were sealed in Oslo on Tuesday.\n\nNorwegian Prime Minister Sigrid Haug and her Chilean counterpart, Ana Rojas, looked on at the Royal Palace after the talks that they had held there.',
      ['talks · held · 2014-05-06 · Royal Palace · Sigrid Haug × Ana Rojas'],
    ],
    [
      'gives the day of a scene without a town, and is told on by "he"',
      'Rain had emptied the square, but the guns fired all the same on Tuesday. Chilean President Ana Rojas walked the carpet alone.\n\nInside the Royal Palace, she and Norwegian Prime Minister Sigrid Haug then talked for three hours.',
      ['talks · held · 2014-05-06 · Royal Palace · Ana Rojas × Sigrid Haug'],
    ],
    [
      'leaves the talks that were over first, and those told later behind them',
      'Two pacts on salmon were put on paper in Oslo on Tuesday.\n\nNorwegian Prime Minister Sigrid Haug watched with her Chilean counterpart, Karl Lie, as they were signed in the Great Hall of the Sea following their talks.\n\nIn the late afternoon Haug met Chilean Speaker Luis Araya.',
      [
        'talks · held · 2014-05-06 · Great Hall of the Sea · Sigrid Haug × Karl Lie',
        'meeting · held · 2014-05-06 · - · Sigrid Haug × Luis Araya',
      ],
    ],
    [
      'gives no day of its own to what another sentence names the day of',
      'Norway will lend Chile ten boats, the ministry said on Wednesday, a day after Prime Minister Sigrid Haug had met in Oslo with Chilean President Ana Rojas.\n\nRojas leaves on Friday.',
      ['meeting · held · 2014-05-06 · Oslo · Sigrid Haug × Ana Rojas'],
    ],
    [
      'gives its day to "when they met"',
      'Salmon will swim in the lakes of Chile, by a plan aired in Oslo on Tuesday.\n\nNorwegian Fisheries Minister Sigrid Haug laid it before her Chilean counterpart, Luis Araya, when they met at the Royal Palace.',
      ['meeting · held · 2014-05-06 · Royal Palace · Sigrid Haug × Luis Araya'],
    ],
    [
      'counts back from what "would" be done',
      'Norway said on Wednesday it would lend Chile ten boats, three days after Prime Minister Sigrid Haug met Chilean President Ana Rojas in Oslo.',
      ['meeting · held · 2014-05-04 · Oslo · Sigrid Haug × Ana Rojas'],
    ],
    [
      'tells of no meeting where nobody met',
      'Cod may cost less by Christmas, if plans drawn up in Oslo on Tuesday hold.\n\nThe harbour master, Luis Araya, said that traders had asked for it for years.',
      [],
    ],
    [
      'gives no day where another day is told between',
      'Two pacts on salmon were sealed in Oslo on Monday.\n\nOn Wednesday it rained.\n\nChilean Foreign Minister Luis Araya met his Norwegian counterpart, Sigrid Haug, at a fair of fishermen.',
      ['meeting · held · - · - · Luis Araya × Sigrid Haug'],
    ],
    [
      'gives no day where somebody else arrived',
      'A ship from Chile landed in Oslo on Monday.\n\nChilean Foreign Minister Luis Araya met his Norwegian counterpart, Sigrid Haug, at a fair of fishermen.',
      ['meeting · held · - · - · Luis Araya × Sigrid Haug'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await placed(OSLO + text)).toEqual(expected);
  });
});

describe('those on the other side', () => {
  const POST = ' date 2014-05-08 HANOI -- ';
  it.each([
    [
      'a counterpart from a region',
      `${POST}Trucks may cross the bridge at night, if pledges given in Kunming on Tuesday hold.\n\nChairman of the Lào Cai People's Committee Trần Văn Bình met his counterpart from the Guangxi Zhuang Autonomous Region, Zhao Jun, at a fair.`,
      ['meeting · held · 2014-05-06 · Kunming · Trần Văn Bình × Zhao Jun'],
    ],
    [
      'a counterpart whom the headline leaves without a name',
      'Holden, Vietnamese counterpart trade gifts\n\nMay 6, 2014\n\nHANOI, Vietnam (AP) -- The belt was old. On Tuesday Defense Secretary Mark Holden gave it back.\n\nHolden handed it to Defense Minister Phung Quang Long at the start of their talks in Hanoi.',
      ['talks · held · 2014-05-06 · Hanoi · Mark Holden × Phung Quang Long'],
    ],
    [
      'the Chancellor beside a prime minister',
      `${POST}German Chancellor Karl Vogt held talks with Prime Minister Trần Văn Bình in Hanoi on Tuesday.\n\nThe Chancellor was received in the evening by General Secretary Lê Hồng Phát.`,
      [
        'talks · held · 2014-05-06 · Hanoi · Karl Vogt × Trần Văn Bình',
        'reception · held · 2014-05-06 · Hanoi · Karl Vogt × Lê Hồng Phát',
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await placed(text)).toEqual(expected);
  });
});

describe('a headline that alone says how they came together', () => {
  it.each([
    [
      'over what one told the other',
      'Norwegian, Chilean fisheries ministers hold online talks\n\nOSLO, May 8, 2014 -- Norwegian Fisheries Minister Sigrid Haug on May 7 told her Chilean counterpart Luis Araya that stocks were low.',
      ['online talks · held · 2014-05-07 · - · Sigrid Haug × Luis Araya'],
    ],
    [
      'and none where it tells of something else',
      'Norwegian, Chilean fisheries ministers at odds\n\nOSLO, May 8, 2014 -- Norwegian Fisheries Minister Sigrid Haug on May 7 told her Chilean counterpart Luis Araya that stocks were low.',
      [],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await placed(text)).toEqual(expected);
  });
});

describe('an arrival that passes into talks', () => {
  it.each([
    [
      'is held, by the town to which the guest is the first to come',
      'The first Chilean head of state to come to Oslo since 1994, President Ana Rojas was welcomed with a parade on Tuesday and went straight from it into talks with Norwegian Prime Minister Sigrid Haug.\n\nThe Chilean President was received in the evening by King Olav Berg.',
      [
        'talks · held · 2014-05-06 · Oslo · Ana Rojas × Sigrid Haug',
        'reception · held · 2014-05-06 · - · Ana Rojas × Olav Berg',
      ],
    ],
    [
      'is held where the guest drove to it',
      'Chilean Foreign Minister Luis Araya landed in Oslo on Tuesday and drove directly from the airport to a meeting with Norwegian Foreign Minister Sigrid Haug.',
      ['meeting · held · 2014-05-06 · Oslo · Luis Araya × Sigrid Haug'],
    ],
    [
      'goes on to the next host, who awaited the guest',
      'Chilean President Ana Rojas held talks with Norwegian Prime Minister Sigrid Haug on Tuesday.\n\nFrom there Rojas was driven to the parliament, where Norwegian Speaker Nils Berg awaited her.',
      [
        'talks · held · 2014-05-06 · - · Ana Rojas × Sigrid Haug',
        'meeting · held · 2014-05-06 · - · Ana Rojas × Nils Berg',
      ],
    ],
    [
      'is planned where it is to come',
      'Chilean President Ana Rojas will be welcomed with a parade in Oslo on Friday and go straight from it into talks with Norwegian Prime Minister Sigrid Haug.',
      ['talks · planned · 2014-05-09 · Oslo · Ana Rojas × Sigrid Haug'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await placed(OSLO + text)).toEqual(expected);
  });
});

describe('somebody who sat down with the next', () => {
  it.each([
    [
      'had a meeting, where the talks were with another',
      'Chilean President Ana Rojas held talks with Norwegian Prime Minister Sigrid Haug on Tuesday.\n\nLater on Tuesday, Rojas sat down with Norwegian Speaker Nils Berg.',
      [
        'talks · held · 2014-05-06 · - · Ana Rojas × Sigrid Haug',
        'meeting · held · 2014-05-06 · - · Ana Rojas × Nils Berg',
      ],
    ],
    [
      'held talks where the sentence says so',
      'Chilean President Ana Rojas held talks with Norwegian Prime Minister Sigrid Haug on Tuesday.\n\nLater on Tuesday, Rojas sat down for talks with Norwegian Speaker Nils Berg.',
      [
        'talks · held · 2014-05-06 · - · Ana Rojas × Sigrid Haug',
        'talks · held · 2014-05-06 · - · Ana Rojas × Nils Berg',
      ],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await placed(OSLO + text)).toEqual(expected);
  });
});

describe('two plans under one verb', () => {
  it.each([
    [
      'with a day each',
      'Chilean Foreign Minister Luis Araya is to hold talks with Norwegian Trade Minister Nils Berg in Oslo on May 12 and see Prime Minister Sigrid Haug the day after.',
      [
        'talks · planned · 2014-05-12 · Oslo · Luis Araya × Nils Berg',
        'meeting · planned · 2014-05-13 · Oslo · Luis Araya × Sigrid Haug',
      ],
    ],
    [
      'with a town each',
      'Chilean Foreign Minister Luis Araya will meet Norwegian Foreign Minister Nils Berg in Oslo on Monday and see Swedish Foreign Minister Jonas Lind in Stockholm on Tuesday.',
      [
        'meeting · planned · 2014-05-12 · Oslo · Luis Araya × Nils Berg',
        'meeting · planned · 2014-05-13 · Stockholm · Luis Araya × Jonas Lind',
      ],
    ],
    [
      'told as held',
      'Chilean Foreign Minister Luis Araya met Norwegian Trade Minister Nils Berg in Oslo on Monday and saw Prime Minister Sigrid Haug the day after.',
      [
        'meeting · held · 2014-05-05 · Oslo · Luis Araya × Nils Berg',
        'meeting · held · 2014-05-06 · Oslo · Luis Araya × Sigrid Haug',
      ],
    ],
    [
      'not of what somebody saw',
      'Chilean Foreign Minister Luis Araya met Norwegian Trade Minister Nils Berg in Oslo on Monday and saw the harbour the day after.',
      ['meeting · held · 2014-05-05 · Oslo · Luis Araya × Nils Berg'],
    ],
    [
      'not of what somebody is called on to do',
      'Chilean Foreign Minister Luis Araya will meet Norwegian Trade Minister Nils Berg in Oslo on Friday and call on Prime Minister Sigrid Haug to open the market.',
      ['meeting · planned · 2014-05-09 · Oslo · Luis Araya × Nils Berg'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await placed(OSLO + text)).toEqual(expected);
  });
});

describe('those who are only remembered or thanked', () => {
  it.each([
    [
      'with a wreath',
      'Chilean President Ana Rojas is to meet Norwegian Prime Minister Sigrid Haug on Friday and to lay a wreath for Admiral Karl Lie, who died last week.',
      ['meeting · planned · 2014-05-09 · - · Ana Rojas × Sigrid Haug'],
    ],
    [
      'at a tomb',
      'Chilean President Ana Rojas met Norwegian Prime Minister Sigrid Haug on Tuesday and laid flowers at the tomb of King Olav Berg.',
      ['meeting · held · 2014-05-06 · - · Ana Rojas × Sigrid Haug'],
    ],
    [
      'but not the one to whom flowers were given in a meeting',
      'Chilean President Ana Rojas met Norwegian Prime Minister Sigrid Haug on Tuesday with flowers in her hand.',
      ['meeting · held · 2014-05-06 · - · Ana Rojas × Sigrid Haug'],
    ],
    [
      'for what they decided',
      'Chilean President Ana Rojas had two separate meetings in Oslo on Tuesday.\n\nWith Prime Minister Sigrid Haug of Norway, Rojas spoke of cod.\n\nFor her part Haug expressed thanks for the delay that US President Karl Lie had ordered a day before.',
      ['meeting · held · 2014-05-06 · Oslo · Ana Rojas × Sigrid Haug'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await placed(OSLO + text)).toEqual(expected);
  });
});

describe('a house told in a clause of its own', () => {
  it.each([
    [
      'after the talks',
      'Norwegian Prime Minister Sigrid Haug said so in Oslo on Tuesday, after she and Chilean President Ana Rojas had held talks at the Royal Palace.',
      ['talks · held · 2014-05-06 · Royal Palace · Sigrid Haug × Ana Rojas'],
    ],
    [
      'by its grounds',
      'Chilean President Ana Rojas met Norwegian Prime Minister Sigrid Haug in the gardens of the Royal Palace on Tuesday.',
      ['meeting · held · 2014-05-06 · Royal Palace · Ana Rojas × Sigrid Haug'],
    ],
    [
      'to which "there" points back',
      'Chilean President Ana Rojas and Norwegian Prime Minister Sigrid Haug, who had greeted her at the State Guest House, held talks there on Tuesday.',
      ['talks · held · 2014-05-06 · State Guest House · Ana Rojas × Sigrid Haug'],
    ],
    [
      'where somebody was waiting',
      'After arriving at the Royal Palace, where Norwegian Prime Minister Sigrid Haug was waiting for her, Chilean President Ana Rojas held talks with her host on Tuesday.',
      ['talks · held · 2014-05-06 · Royal Palace · Sigrid Haug × Ana Rojas'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await placed(OSLO + text)).toEqual(expected);
  });
});
