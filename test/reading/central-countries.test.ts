import { describe, expect, it } from 'vitest';
import { readingFrom } from './told-meetings.ts';

async function countriesOf(text: string): Promise<readonly string[]> {
  return (await readingFrom(text)).countries;
}

const MORE = 'The treaty with Laos has thirty articles. Laos keeps the paper in Vientiane. Laos prints it every year.';

describe('a text that tells of no meeting', () => {
  it('is about the two states that its opening joins', async () => {
    expect(await countriesOf(`Norway and Laos set up relations in 1962.\n\n${MORE}`)).toEqual(['LA', 'NO']);
  });
  it('is not about a state that its opening names in passing', async () => {
    expect(await countriesOf(`Laos set up relations with the world in 1962, as seen from Norway.\n\n${MORE}`)).toEqual([
      'LA',
    ]);
    expect(await countriesOf(`Norway, Chile and Laos set up relations in 1962.\n\n${MORE}`)).toEqual(['LA']);
  });
  it('is about the state whose office-holder its opening names', async () => {
    expect(await countriesOf(`Norwegian Prime Minister Kari Dahl came to Laos today.\n\n${MORE}`)).toEqual([
      'LA',
      'NO',
    ]);
  });
  it('is not about the country that a visitor comes from', async () => {
    expect(
      await countriesOf(`${MORE}\n\nAna Lund, a teacher from Ohio travelling with her parents, said she liked it.`),
    ).toEqual(['LA']);
  });
});
