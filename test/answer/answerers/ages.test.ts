import { describe, expect, test } from 'vitest';
import { buildLibrary } from '../../support/build-library.ts';
import { askOf } from '../ask-of.ts';
import { askFishMuseum } from '../texts/fish-museum.ts';

const library = buildLibrary({
  'ties.md': `---
title: "Việt Nam and Denmark"
---
Việt Nam and Denmark established diplomatic relations on 25 November 1971. Việt Nam and Finland established diplomatic relations on 25 January 1973.
`,
  'copenhagen.md': `---
title: "Nguyễn Thanh Bình in Copenhagen"
published: 2024-06-05
---
COPENHAGEN, June 5 — Danish Prime Minister Erik Halvorsen held talks with Vietnamese President Nguyễn Thanh Bình in Copenhagen on 4 June 2024. Danish aid to the delta had begun 40 years before.
`,
  'helsinki.md': `---
title: "Nguyễn Thanh Bình in Helsinki"
published: 2023-02-03
---
HELSINKI, Feb. 3 — Finnish President Aino Virtanen received Vietnamese President Nguyễn Thanh Bình in Helsinki on 2 February 2023, a week after diplomatic relations turned fifty.
`,
});
const ask = askOf(library);

describe('how old relations were', () => {
  test.each([
    ['How old were relations with Denmark when Bình met Halvorsen?', /25 November 1971; 52 years by 4 June 2024/],
    ['how old were ties with Finland when Bình was received by Virtanen', /relations turned fifty/],
    ['How old are relations with Denmark?', /2026 is 55 years after/],
    ['Which relations turned 50 in 2023?', /relations turned fifty/],
  ])('%s', (question, expected) => {
    expect(ask(question)).toMatch(expected);
  });

  test.each([
    'How old were relations with Norway when Bình met Halvorsen?',
    'How old were relations with Denmark when somebody else came?',
    'How old is Halvorsen?',
    'Which relations turned 60 in 2023?',
    'How old were relations with Denmark when Halvorsen met Virtanen?',
  ])('nothing tells %s', (question) => {
    expect(ask(question)).toBe('not-found');
  });
});

test('how old relations are is reckoned from their beginning', () => {
  expect(askFishMuseum('How old are relations between Việt Nam and Norway?')).toBe(
    '2026 is 55 years after: Diplomatic relations between Việt Nam and Norway (14 October 1971), the 55th anniversary.',
  );
});
