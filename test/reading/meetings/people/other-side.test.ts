import { describe, expect, it } from 'vitest';
import { readingFrom } from '../../told-meetings.ts';

/** The meetings of a text with their places: "mode · status · day · place · who". */
async function placed(text: string): Promise<string[]> {
  return (await readingFrom(text)).meetings.map(({ mode, status, date, place, participants }) =>
    [mode, status, date ?? '-', place ?? '-', participants.map(({ name }) => name).join(' × ')].join(' · '),
  );
}

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
