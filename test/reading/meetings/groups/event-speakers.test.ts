import { describe, expect, it } from 'vitest';
import { told } from '../../told-meetings.ts';

const FILED = ' date 2014-05-08 ';
const OPENING = 'Chile and Norway are to do more for salmon.\n\n';
const SPEAKERS =
  '\n\nPraising all that the two ministries have done since then, Chilean State Adviser and Minister of Fisheries Ana Rojas said at the meeting that both stand for salmon.\n\nFor his part, Norwegian Fisheries Minister Tor Berg, who is also a member of the Board of the Labour Party and of the Committee for the Northern Seas and of the Council of Fishermen, said at the meeting that nets matter.';

describe('an event whose speakers the text names below', () => {
  it.each([
    ['held on a day, said in passing', 'held Tuesday in Oslo', ['meeting · held · 2014-05-06 · Ana Rojas × Tor Berg']],
    ['that is only wished for', 'that both would like to see in Oslo', []],
  ])('%s', async (_, held, expected) => {
    const text = `${OPENING}The plan came from the seventh Chile-Norway ministerial meeting on fish ${held}.${SPEAKERS}`;
    expect(await told(FILED + text)).toEqual(expected);
  });
});

describe('a session of two sides without a name', () => {
  const SESSION =
    'The Norway-Chile Steering Committee on Fish convened its fifth session on Tuesday in Oslo.\nNorwegian Deputy Prime Minister Tor Berg (L) and Chilean State Adviser Ana Rojas, Oslo, May 6, 2014 - Photo: VGP |\n';

  it('is that of the two whom the caption of its picture shows', async () => {
    const text = `${SESSION}During the session, both sides looked at the bilateral cooperation over the past time.`;
    expect(await told(text)).toEqual(['meeting · held · 2014-05-06 · Tor Berg × Ana Rojas']);
  });

  it('where the text goes on about it', async () => {
    expect(await told(`${SESSION}Fish is dear, and nets are old.`)).toEqual([]);
  });
});
