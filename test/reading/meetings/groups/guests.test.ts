import { describe, expect, it } from 'vitest';
import { told } from '../../told-meetings.ts';

describe('several guests of one round', () => {
  const round = (guests: string) =>
    `SOFIA, May 6, 2024 (Reuters) - Cypriot Foreign Minister Constantinos Kombos met Bulgarian leaders on Monday.\n\nKombos also met with ${guests}.`;

  it('are all there when one list names them', async () => {
    expect(
      await told(
        round('senior officials, including Bulgarian army chief Emil Eftimov and Interior Minister Kalin Stoyanov'),
      ),
    ).toEqual(['meeting · held · 2024-05-06 · Constantinos Kombos × Emil Eftimov × Kalin Stoyanov']);
    expect(
      await told(round('Bulgarian army chief Emil Eftimov, who had seen Interior Minister Kalin Stoyanov')),
    ).toEqual(['meeting · held · 2024-05-06 · Constantinos Kombos × Emil Eftimov']);
  });
});

const FILED = ' date 2014-05-07 ';

describe('guests of one lead', () => {
  it.each([
    [
      'taken up one by one are met apart',
      'Norwegian Foreign Minister Sigrid Haug, special envoy of President Nils Berg, worked with Chilean Treasury Secretary Luis Araya and Chilean Trade Representative Hugo Vega in Santiago on Tuesday.\n\nAt the session with Araya, Haug spoke of fish.',
      [
        'meeting · held · 2014-05-06 · Sigrid Haug × Luis Araya',
        'meeting · held · 2014-05-06 · Sigrid Haug × Hugo Vega',
      ],
    ],
    [
      'who serve another are not him',
      'Norwegian Foreign Minister Sigrid Haug on Tuesday met Luis Araya, Counsellor to Chilean Foreign Minister Hugo Vega, in Oslo. The same day Haug met Otto Silva, deputy adviser to Chilean President Ana Rojas, and thanked Chile.',
      [
        'meeting · held · 2014-05-06 · Sigrid Haug × Luis Araya',
        'meeting · held · 2014-05-06 · Sigrid Haug × Otto Silva',
      ],
    ],
    [
      'of whom one did the same with another',
      'Norwegian President Nils Berg on Tuesday exchanged messages with Chilean President Ana Rojas, and Norwegian Prime Minister Erik Dahl did the same with Chilean Prime Minister Hugo Vega.',
      ['message · held · 2014-05-06 · Nils Berg × Ana Rojas', 'message · held · 2014-05-06 · Erik Dahl × Hugo Vega'],
    ],
    [
      'after a ceremony are told by the talks',
      'Norwegian Defence Minister Sigrid Haug chaired a welcome ceremony for US Secretary of War Luis Adams in Oslo on Tuesday and then held talks with him.\n\nLater on Tuesday, Norwegian Prime Minister Erik Dahl received the Secretary.',
      [
        'talks · held · 2014-05-06 · Sigrid Haug × Luis Adams',
        'reception · held · 2014-05-06 · Erik Dahl × Luis Adams',
      ],
    ],
    [
      'are not those who announced something',
      'Norwegian Foreign Minister Sigrid Haug and Chilean Foreign Minister Luis Araya co-chaired the fourth Norway-Chile Dialogue in Oslo on Tuesday.\n\nAt the talks, Haug praised the pact announced by President Nils Berg and President Ana Rojas in March.',
      ['talks · held · 2014-05-06 · Sigrid Haug × Luis Araya'],
    ],
  ])('%s', async (_, text, expected) => {
    expect(await told(`${FILED}OSLO -- ${text}`)).toEqual(expected);
  });
});

it('a guest welcomed by his post is the one of the report, and no one whom the host recalls', async () => {
  expect(
    await told(
      `${FILED}OSLO -- Norwegian President Nils Berg received Chilean Ambassador Hugo Vega on Tuesday.\n\nWelcoming the ambassador to the first reception of the year, Berg recalled the state visit by Chilean President Ana Rojas in December 2013.`,
    ),
  ).toEqual(['reception · held · 2014-05-06 · Nils Berg × Hugo Vega']);
});
