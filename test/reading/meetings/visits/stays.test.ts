import { describe, expect, it } from 'vitest';
import { readingFrom } from '../../told-meetings.ts';

const OSLO = ' date 2014-05-07 OSLO -- ';

/** "mode status day @ place · who" of every meeting that the text reports. */
async function meetingsOf(text: string): Promise<string[]> {
  return (await readingFrom(OSLO + text)).meetings.map(
    ({ mode, status, date, place, participants }) =>
      `${mode ?? '-'} ${status} ${date ?? '-'} @ ${place ?? '-'} · ${participants.map(({ name }) => name).join(' × ')}`,
  );
}

describe('what was done in a stay that is over', () => {
  const BACK =
    'Norwegian Prime Minister Sigrid Haug returned to Oslo on May 6, concluding her official visit to Chile from May 3, made at the invitation of Chilean President Ana Rojas.\n\n';
  const STAY = 'visit held 2014-05-03/2014-05-06 @ Chile · Sigrid Haug × Ana Rojas';

  it.each([
    [
      'At their talks on May 4, the two leaders signed an accord on cod.',
      ['talks held 2014-05-04 @ - · Sigrid Haug × Ana Rojas'],
    ],
    ['At their talks on May 4 last year, the two leaders signed an accord on cod.', []],
    [
      'Haug also visited Talca and Santiago city, where she was received by Santiago Governor Luis Araya.',
      ['reception held - @ Santiago · Sigrid Haug × Luis Araya'],
    ],
  ])('%s', async (text, more) => {
    expect(await meetingsOf(BACK + text)).toEqual([STAY, ...more]);
  });

  it('is counted from the day before it', async () => {
    expect(
      await meetingsOf(
        'Norwegian Prime Minister Sigrid Haug received Chilean Foreign Minister Luis Araya in Oslo on Tuesday.\n\nThe previous afternoon Araya had called at the Fisheries Museum, where Governor Nils Berg briefed him on boats.',
      ),
    ).toEqual([
      'reception held 2014-05-06 @ Oslo · Sigrid Haug × Luis Araya',
      'meeting held 2014-05-05 @ Fisheries Museum · Luis Araya × Nils Berg',
    ]);
  });
});

describe('a visit with its days and what is joined to it', () => {
  it('is told beside the talks, under the day of its own text', async () => {
    const { published, meetings, mentioned } = await readingFrom(
      `${OSLO}Chilean Foreign Minister Luis Araya will visit Norway from May 12 to 15 and co-chair the fifth meeting on cod with Norwegian Foreign Minister Sigrid Haug in Bergen on May 13, a deputy spokesman of the ministry announced on Tuesday.\n\nThe two ministers are expected to look at progress since President Ana Rojas's visit in March.`,
    );
    expect(published.date).toBe('2014-05-07');
    expect(meetings.map(({ mode, date, status }) => `${mode} ${status} ${date}`)).toEqual([
      'visit planned 2014-05-12/2014-05-15',
      'meeting planned 2014-05-13',
    ]);
    expect(mentioned.filter(({ mode }) => mode === 'visit').map(({ date, status }) => `${status} ${date}`)).toEqual([
      'recalled 2014-03',
    ]);
  });

  it('goes on with "he and" the host', async () => {
    expect(
      await meetingsOf(
        'Chilean President Ana Rojas will pay an official visit to Norway from May 12 to 14 at the invitation of Norwegian Prime Minister Sigrid Haug, the ministry announced on Tuesday.\n\nPresident Rojas arrives from Lima. She and PM Haug will hold talks in Bergen on Monday.',
      ),
    ).toEqual([
      'visit planned 2014-05-12/2014-05-14 @ Norway · Ana Rojas × Sigrid Haug',
      'talks planned 2014-05-12 @ Bergen · Ana Rojas × Sigrid Haug',
    ]);
  });
});
