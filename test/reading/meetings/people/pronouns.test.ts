import { describe, expect, it } from 'vitest';
import { told } from '../../told-meetings.ts';

const OSLO = ' date 2014-05-07 OSLO -- ';
const LEAD = `${OSLO}Norwegian Prime Minister Sigrid Haug received Chilean Foreign Minister Luis Araya in Oslo on Tuesday.\n\n`;
const RECEIVED = 'reception · held · 2014-05-06 · Sigrid Haug × Luis Araya';

describe('whom "he" or "she" means', () => {
  it('is no partner of a sentence that speaks of him, too', async () => {
    const met =
      'Araya was in Bergen.\n\nHe also met Swedish Minister Karl Lund.\n\nHe also met Danish Minister Ole Holm.';
    expect(await told(LEAD + met)).toEqual([
      RECEIVED,
      'meeting · held · 2014-05-06 · Luis Araya × Karl Lund',
      'meeting · held · 2014-05-06 · Luis Araya × Ole Holm',
    ]);
  });

  it('is who opens the sentence before by his office', async () => {
    const also = 'He also met Salmon Trust President Ole Holm.';
    expect(
      await told(`${LEAD}The Foreign Minister praised the work of Danish Minister Karl Lund.\n\n${also}`),
    ).toContain('meeting · held · 2014-05-06 · Luis Araya × Ole Holm');
  });

  it('is whoever of the other side was named last, where somebody received him', async () => {
    const received = (him: string) =>
      told(`${LEAD}Araya spoke at a fair.\n\nNorwegian King Olav Berg received ${him}.`);
    const king = 'reception · held · - · Olav Berg × Luis Araya';
    expect(await received('him, and the two looked at boats')).toEqual([RECEIVED, king]);
    expect(await received('her letters and the gift')).toEqual([RECEIVED]);
  });

  it('is who said something, and no teller at the end of a sentence', async () => {
    const also = 'He also met Danish Minister Ole Holm.';
    const said = (text: string) => told(`${LEAD}${text}\n\n${also}`);
    expect(await said('At the harbour of Bergen, Araya said he liked the boats.')).toContain(
      'meeting · held · 2014-05-06 · Luis Araya × Ole Holm',
    );
    expect(await said('Araya liked the boats of Bergen, his aide Pedro Soto said.')).toContain(
      'meeting · held · 2014-05-06 · Luis Araya × Ole Holm',
    );
  });

  it('is with all of a list, of however many countries', async () => {
    const plan = (who: string) =>
      told(
        `${LEAD}Araya flew to Bergen.\n\n${who} also scheduled to hold talks on Friday with Swedish Minister Karl Lund and Danish Minister Ole Holm.`,
      );
    expect(await plan('He is')).toEqual([RECEIVED, 'talks · planned · 2014-05-09 · Luis Araya × Karl Lund × Ole Holm']);
    expect(await plan('A group of fishermen is')).not.toContain(
      'talks · planned · 2014-05-09 · Luis Araya × Karl Lund × Ole Holm',
    );
  });

  it('is the officer as well', async () => {
    const talks = `${OSLO}Norwegian Deputy Defence Minister Jan Berg held talks with Chilean Deputy Defence Minister Luis Prado in Santiago on Tuesday.\n\n`;
    expect(await told(`${talks}The officer also met Chilean Under Secretary Ana Rojas.`)).toEqual([
      'talks · held · 2014-05-06 · Jan Berg × Luis Prado',
      'meeting · held · 2014-05-06 · Jan Berg × Ana Rojas',
    ]);
  });

  it('is whom the guests who came with him called on', async () => {
    const next = (text: string) => told(`${LEAD}On Monday, ${text}`);
    expect(
      await next('the Chilean guests laid a wreath at the fort of Bergen and called on Mayor of Oslo Ida Moe.'),
    ).toEqual([RECEIVED, 'meeting · held · 2014-05-05 · Luis Araya × Ida Moe']);
    expect(
      await next('the choir of the guests sang at the fort. Mayor of Oslo Ida Moe called on the people to sing.'),
    ).toEqual([RECEIVED]);
  });

  it('is the office behind what opens the sentence before, and not whom he honoured there', async () => {
    const honoured =
      'Earlier, on the morning of May 6, the Foreign Minister laid flowers at the statue of King Haakon Lie.';
    expect(await told(`${LEAD}${honoured}\n\nHe is also scheduled to meet Danish Minister Ole Holm.`)).toEqual([
      RECEIVED,
      'meeting · planned · - · Luis Araya × Ole Holm',
    ]);
    const other = 'In Lima, according to the Foreign Minister, King Haakon Lie reigns.';
    expect(await told(`${LEAD}${other}\n\nHe is also scheduled to meet Danish Minister Ole Holm.`)).not.toContain(
      'meeting · planned · - · Luis Araya × Ole Holm',
    );
  });
});
