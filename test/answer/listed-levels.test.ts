import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../support/build-library.ts';
import { askWithSourcesOf } from './ask-of.ts';

const library = buildLibrary({
  'norway.md': `---
title: "Việt Nam and Norway"
published: 2005-06-20
events:
  - { what: "Strategic partnership between Việt Nam and Norway", parties: [VN, NO], date: "2005-06-10", kind: partnership }
---
Việt Nam and Norway became strategic partners on 10 June 2005.
`,
  'chad.md': `---
title: "Việt Nam and Chad"
published: 2005-09-20
events:
  - { what: "Comprehensive partnership between Việt Nam and Chad", parties: [VN, TD], date: "2005-09-02", kind: partnership }
---
Việt Nam has opened an embassy in Chad. Both speak of cotton.
`,
});

const ask = askWithSourcesOf(library);

const NORWAY = 'Relations between Việt Nam and Norway: Strategic partnership, since 10 June 2005. [norway.md]';
const CHAD = 'Relations between Việt Nam and Chad: Comprehensive partnership, since 2 September 2005. [chad.md]';

describe('levels of a year, whatever their names', () => {
  test.each([
    'Which countries became partners in 2005?',
    'which countries upgraded in 2005',
    'Which countries elevated ties in 2005?',
  ])('%s', (question) => {
    expect(ask(question)).toEqual([NORWAY, CHAD]);
  });

  test('a sentence on one partner is no source for another', () => {
    expect(ask('Which countries became strategic partners in 2005?')).toEqual([NORWAY]);
    expect(ask('Which countries became comprehensive partners in 2005?')).toEqual([CHAD]);
  });

  test('what else is upgraded is no level', () => {
    expect(ask('Which airline upgraded its fleet in 2005?')).toEqual([]);
    expect(ask('Which countries upgraded their fleets in 2005?')).toEqual([]);
  });
});
