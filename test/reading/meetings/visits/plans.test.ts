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

describe('a plan that somebody else announced', () => {
  const PLAN =
    'Chilean President Ana Rojas will pay a state visit to Norway from May 12 to 14 at the invitation of Norwegian President Nils Berg, her office said on Tuesday.\n\n';
  const VISIT = 'visit planned 2014-05-12/2014-05-14 @ Norway · Ana Rojas × Nils Berg';

  it('is that of the one who goes, not of the one who told it', async () => {
    expect(
      await meetingsOf(
        `${PLAN}On May 13 she will hold a summit with Berg, Chilean security adviser Luis Araya told reporters. She is also scheduled to meet separately with Norwegian Prime Minister Sigrid Haug on the same day.`,
      ),
    ).toEqual([
      VISIT,
      'summit planned 2014-05-13 @ - · Ana Rojas × Nils Berg',
      'meeting planned 2014-05-13 @ - · Ana Rojas × Sigrid Haug',
    ]);
  });

  it('leaves a meeting of many to the many', async () => {
    expect(
      await meetingsOf(
        'Norwegian Foreign Minister Sigrid Haug held talks with Chilean Foreign Minister Luis Araya in Oslo on Tuesday.\n\nShe noted that the foreign ministers of the eight Arctic partners would meet on May 9.',
      ),
    ).toEqual(['talks held 2014-05-06 @ Oslo · Sigrid Haug × Luis Araya']);
  });

  it('stands behind the pair of the lead', async () => {
    expect(
      await meetingsOf(
        'Norwegian Foreign Minister Sigrid Haug and her Chilean counterpart Luis Araya agreed Tuesday that cod needs a quota, the ministry said.\n\nDuring the 25-minute meeting, Haug offered two boats.\n\nHaug is scheduled to hold talks with Peruvian Foreign Minister Rosa Vega in Oslo on Friday.',
      ),
    ).toEqual([
      'meeting held 2014-05-06 @ - · Sigrid Haug × Luis Araya',
      'talks planned 2014-05-09 @ Oslo · Sigrid Haug × Rosa Vega',
    ]);
  });
});

describe('the host of a planned visit', () => {
  const LEAD =
    'Chilean President Ana Rojas will lead a big delegation on a state visit to Norway from May 12 to 14.\n\nThe visit will be made at the invitation of Norwegian President Nils Berg, her office said on Tuesday.';
  const VISIT = 'visit planned 2014-05-12/2014-05-14 @ Norway · Ana Rojas × Nils Berg';

  it('is who invited, told by the next sentence', async () => {
    expect(await meetingsOf(LEAD)).toEqual([VISIT]);
  });

  it('is who invited, whoever else holds talks on it', async () => {
    expect(
      (await meetingsOf(`${LEAD}\n\nNorwegian Prime Minister Sigrid Haug is scheduled to hold talks with Rojas.`))[0],
    ).toBe(VISIT);
  });
});

it('a planned visit is to whoever is said to have invited the visitor', async () => {
  const visit = (told: string): Promise<string[]> =>
    meetingsOf(
      `Chilean President Ana Rojas will pay a state visit to Norway from May 12 to 14, her office said, ${told}.`,
    );
  expect(await visit('adding that Norwegian President Nils Berg had invited her')).toEqual([
    'visit planned 2014-05-12/2014-05-14 @ Norway · Ana Rojas × Nils Berg',
  ]);
  expect(await visit('adding that Norwegian President Nils Berg had no comment')).toEqual([
    'visit planned 2014-05-12/2014-05-14 @ Norway · Ana Rojas',
  ]);
});
