import { describe, expect, it } from 'vitest';
import { readingFrom } from '../../told-meetings.ts';

const OSLO = ' date 2014-05-07 OSLO -- ';

/** "day @ place · who" of every meeting that the text reports. */
async function scenes(text: string): Promise<string[]> {
  return (await readingFrom(OSLO + text)).meetings.map(
    ({ date, place, participants }) =>
      `${date ?? '-'} @ ${place ?? '-'} · ${participants.map(({ name }) => name).join(' × ')}`,
  );
}

const VISIT =
  'Chilean President Ana Rojas will pay a state visit to Norway from May 12 to 14 at the invitation of Norwegian President Nils Berg, the Foreign Ministry said on Tuesday.\n\n';
const VISITED = '2014-05-12/2014-05-14 @ Norway · Ana Rojas × Nils Berg';

describe('a day counted within a visit', () => {
  it.each([
    [
      'Rojas is to hold talks with Berg in the afternoon of her arrival, and will be received by Norwegian Prime Minister Sigrid Haug and Speaker of the Norwegian Parliament Erik Dahl the next day.',
      [
        '2014-05-12 @ - · Ana Rojas × Nils Berg',
        '2014-05-13 @ - · Ana Rojas × Sigrid Haug',
        '2014-05-13 @ - · Ana Rojas × Erik Dahl',
      ],
    ],
    [
      'Talks between the two leaders are to be held on the last day of the trip, the spokeswoman told the weekly press briefing in Oslo on May 6.',
      ['2014-05-14 @ - · Ana Rojas × Nils Berg'],
    ],
    [
      'On the second day, Rojas will meet Norwegian Prime Minister Sigrid Haug in Bergen.',
      ['2014-05-13 @ Bergen · Ana Rojas × Sigrid Haug'],
    ],
    ['Rojas will meet Norwegian Prime Minister Sigrid Haug in Bergen.', ['- @ Bergen · Ana Rojas × Sigrid Haug']],
  ])('%s', async (text, more) => {
    expect(await scenes(VISIT + text)).toEqual([VISITED, ...more]);
  });

  it('is the one day of a one-day visit', async () => {
    const of = (stay: string) =>
      scenes(
        `Norwegian President Nils Berg on May 6 held talks with Chilean President Ana Rojas, who is on a ${stay}.\n\nAt a later meeting, Norwegian Prime Minister Sigrid Haug told the Chilean guest that cod is dear.`,
      );
    expect(await of('one-day State visit')).toEqual([
      '2014-05-06 @ - · Nils Berg × Ana Rojas',
      '2014-05-06 @ - · Ana Rojas × Sigrid Haug',
    ]);
    expect(await of('State visit')).toEqual([
      '2014-05-06 @ - · Nils Berg × Ana Rojas',
      '- @ - · Ana Rojas × Sigrid Haug',
    ]);
  });
});

describe('a day and a town told for several meetings', () => {
  it('counts back from "Also on Tuesday"', async () => {
    expect(
      await scenes(
        'A tight schedule awaited Chilean Defence Minister Luis Araya on the second day of his stay.\n\nIn the afternoon, Norwegian Prime Minister Sigrid Haug received the Minister at Akershus Castle.\n\nAlso on Tuesday, Norwegian President Nils Berg gave a reception to the Chilean guest.',
      ),
    ).toEqual(['2014-05-06 @ Akershus Castle · Sigrid Haug × Luis Araya', '2014-05-06 @ - · Nils Berg × Luis Araya']);
  });

  it('takes the town of a lead about a programme there, and of nothing else', async () => {
    const text = (lead: string) =>
      scenes(
        `${lead}\n\nIt began with talks with Chilean President Ana Rojas. The two leaders agreed on cod.\n\nHe also met Chilean Foreign Minister Luis Araya.`,
      );
    expect(
      await text('The schedule of Norwegian President Nils Berg in Lima on Tuesday left no minute unused.'),
    ).toEqual(['2014-05-06 @ Lima · Nils Berg × Ana Rojas', '2014-05-06 @ Lima · Nils Berg × Luis Araya']);
  });

  it('says where it was said as they met', async () => {
    expect(
      await scenes(
        'Norway wants more fish, Norwegian Foreign Minister Sigrid Haug said in Lima on Tuesday as she was received by Chilean Foreign Minister Luis Araya.',
      ),
    ).toEqual(['2014-05-06 @ Lima · Sigrid Haug × Luis Araya']);
  });
});
