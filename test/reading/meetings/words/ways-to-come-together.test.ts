import { describe, expect, it } from 'vitest';
import { told } from '../../told-meetings.ts';

describe('ways to come together', () => {
  const by = (words: string) =>
    ` date 2021-02-12 Australian Prime Minister Ruth Adams ${words} Indian Prime Minister Suresh Mehrotra on February 11.`;

  it.each([
    ['received a video call from', 'online talks'],
    ['received a call from', 'phone call'],
    ['held a video conference with', 'online talks'],
    ['wrote a congratulatory letter to', 'message'],
    ['talked with', 'talks'],
  ])('%s', async (words, mode) => {
    expect(await told(by(words))).toEqual([`${mode} · held · 2021-02-11 · Ruth Adams × Suresh Mehrotra`]);
  });

  it('reads a day between the verb and its partner', async () => {
    const said = ' date 2021-02-12 Australian Prime Minister Ruth Adams met';
    expect(await told(`${said} yesterday in Canberra with Indian Prime Minister Suresh Mehrotra.`)).toEqual([
      'meeting · held · 2021-02-11 · Ruth Adams × Suresh Mehrotra',
    ]);
    expect(await told(`${said} yesterday the target that Indian Prime Minister Suresh Mehrotra had set.`)).toEqual([]);
  });

  it('takes the talks that a meeting is for', async () => {
    const plan = ' date 2011-04-20 Canadian Prime Minister Gordon Lane is to meet Jordanian King Faris on Thursday';
    expect(await told(`${plan} for talks on water, his office said.`)).toEqual([
      'talks · planned · 2011-04-21 · Gordon Lane × Faris',
    ]);
    expect(await told(`${plan} for lunch, his office said.`)).toEqual([
      'meeting · planned · 2011-04-21 · Gordon Lane × Faris',
    ]);
  });
});

const FILED = ' date 2014-05-07 ';

describe('a telephone conference', () => {
  it('is a phone call', async () => {
    expect(
      await told(
        `${FILED}On May 6, Norwegian Prime Minister Erik Dahl, upon request from the Chilean side, held a telephone conference with H.E. Ms. Ana ROJAS, President of Chile.`,
      ),
    ).toEqual(['phone call · held · 2014-05-06 · Erik Dahl × Ana ROJAS']);
  });
});
