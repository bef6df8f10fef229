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

describe('who came together', () => {
  it('may be one named official with office-holders who go without names', async () => {
    expect(
      await meetingsOf(
        'Norwegian Foreign Minister Sigrid Haug spoke by phone on Tuesday with foreign ministers of the Association of Southeast Asian Nations (ASEAN).\n\nShe urged them to buy cod.',
      ),
    ).toEqual(['phone call held 2014-05-06 @ - · Sigrid Haug']);
    expect(
      await meetingsOf(
        'Norwegian Foreign Minister Sigrid Haug spoke by phone on Tuesday with ambassadors of Norway.\n\nShe urged them to sell cod.',
      ),
    ).toEqual([]);
  });

  it('are all who lead the delegation that the lead tells of', async () => {
    const met = (leaders: string) =>
      meetingsOf(
        `Norwegian Prime Minister Sigrid Haug met with a delegation from Chile in Oslo on Tuesday.\n\n${leaders}`,
      );
    expect(
      await met('The delegation is headed by Chilean Governor Luis Araya and Chilean Senator Ana Rojas of the left.'),
    ).toEqual(['meeting held 2014-05-06 @ Oslo · Sigrid Haug × Luis Araya × Ana Rojas']);
    expect(
      await met('The visitors sang for Chilean Governor Luis Araya and Chilean Senator Ana Rojas of the left.'),
    ).toEqual(['meeting held 2014-05-06 @ Oslo · Sigrid Haug × Luis Araya']);
  });

  it('is told by whoever spoke to the press after his own talks', async () => {
    const told = (after: string) =>
      meetingsOf(`Cod is dear, Chilean President Ana Rojas told reporters after ${after} in Bergen.`);
    expect(await told('meeting with Norwegian Prime Minister Sigrid Haug')).toEqual([
      'meeting held - @ Bergen · Ana Rojas × Sigrid Haug',
    ]);
    expect(await told('the speech of Norwegian Prime Minister Sigrid Haug')).toEqual([]);
  });

  it('is nobody of a family that is written to', async () => {
    expect(
      await meetingsOf(
        'Chilean President Ana Rojas met today with Norwegian Prime Minister Sigrid Haug in Oslo to offer her condolences on the death of former Norwegian Prime Minister Nils Berg.\n\nRojas also delivered a letter of condolence to the Berg family.',
      ),
    ).toEqual(['meeting held 2014-05-07 @ Oslo · Ana Rojas × Sigrid Haug']);
  });
});
