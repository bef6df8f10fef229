import { describe, expect, it } from 'vitest';
import { createDraft } from '../../../src/reading/read-article.ts';
import { recognisers } from '../../../src/reading/recognisers/index.ts';
import { articleOf } from '../drafting.ts';

function shortForms(body: string): string[] {
  const draft = createDraft(articleOf(body));
  for (const recogniser of recognisers) recogniser.recognise(draft);
  for (const { text, start, end } of draft.mentions) expect(body.slice(start, end)).toBe(text);
  return draft.mentions.filter(({ text }) => /^[A-Z]{2,5}$/.test(text)).map(({ text, who }) => `${text} = ${who.name}`);
}

describe('short forms of titles that the text defines', () => {
  it.each([
    [
      'Senior Minister (SM) Tan Boon Liat flew to Lima. SM met Foreign Minister Carlos Rojas of Peru.',
      ['SM = Tan Boon Liat'],
    ],
    [
      'Senior Minister (SM) and Minister for Law Tan Boon Liat flew to Lima. Rojas thanked SM for coming.',
      ['SM = Tan Boon Liat'],
    ],
    ['Indian External Affairs Minister (EAM) Arun Mehta is in Oman. "We agree," EAM said.', ['EAM = Arun Mehta']],
    ['Arun Mehta, External Affairs Minister (EAM), flew to Oman. EAM held talks there.', ['EAM = Arun Mehta']],
    ['Emeritus Senior Minister (ESM) Lim Ah Kow spoke in Oslo. On Friday, ESM left.', ['ESM = Lim Ah Kow']],
  ])('%s', (body, expected) => expect(shortForms(body)).toEqual(expected));

  it.each([
    ['of a body', 'Chairman of the National Assembly (NA) Tan Boon Liat flew to Lima. NA met on Friday.'],
    ['of a post that many hold', 'Member of Parliament (MP) Tan Boon Liat flew to Lima. MP and others met.'],
    ['before another name', 'Senior Minister (SM) Tan Boon Liat flew to Lima. SM Goh Ah Seng stayed.'],
    ['with other letters', 'Senior Minister (XM) Tan Boon Liat flew to Lima. XM met Carlos Rojas.'],
    [
      'of two people',
      'Deputy Secretary (DS) Tan Boon Liat and Deputy Secretary (DS) Goh Ah Seng flew to Lima. DS spoke first.',
    ],
    ['before it is defined', 'SM is a rank. Senior Minister (SM) Tan Boon Liat flew to Lima.'],
  ])('are nobody’s %s', (_, body) => expect(shortForms(body)).toEqual([]));
});
