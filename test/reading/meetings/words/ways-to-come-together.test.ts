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

describe('what is said in a conference by video', () => {
  it.each([
    [
      'is said to whoever is on the line',
      'said on May 6 in a teleconference with Ana Rojas, Foreign Minister of Chile.',
      ['online talks · held · 2014-05-06 · Erik Dahl × Ana Rojas'],
    ],
    [
      'is no meeting where reporters are',
      'said on May 6 in a teleconference with reporters. Chilean Foreign Minister Ana Rojas was not asked.',
      [],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(`${FILED}The market stays open, Norwegian Foreign Minister Erik Dahl ${words}`)).toEqual(
      expected,
    );
  });
});

describe('a ceremony to welcome somebody', () => {
  it.each([
    [
      'a delegation by its head',
      'on May 6 chaired a ceremony to welcome a Chilean delegation headed by Ana Rojas, Minister of Defence.',
      ['reception · held · 2014-05-06 · Erik Dahl × Ana Rojas'],
    ],
    [
      'told behind the place',
      'on May 6 hosted in Oslo an official ceremony welcoming Chilean Defence Minister Ana Rojas.',
      ['reception · held · 2014-05-06 · Erik Dahl × Ana Rojas'],
    ],
    [
      'not one that comes home',
      'on May 6 chaired a ceremony to welcome home the team that Ana Rojas of Chile had coached.',
      [],
    ],
  ])('%s', async (_, words, expected) => {
    expect(await told(`${FILED}Erik Dahl, Minister of Defence of Norway, ${words}`)).toEqual(expected);
  });
});
