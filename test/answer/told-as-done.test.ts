import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Day } from '../../src/calendar/day.ts';
import { wordsFor } from '../../src/wording/index.ts';
import { buildLibrary } from '../support/build-library.ts';

const library = buildLibrary({
  'harbour.md': `---
title: "Moen and Lộc on the harbour"
published: 2024-03-08
---
HUẾ — Norwegian Ambassador Siri Moen and Governor Trần Văn Lộc held talks in Huế on 7 March 2024.

The two officials decided to put off the lighthouse festival, and to sign a memorandum on buoys once the storms were over.

Lộc hoped that Moen would lift the ban on eels. He asked the ambassador to open a sailing school.

Norway will send 20 more divers to Chile this year, she told him; Lộc thanked Norway for the silver bell it had given.

Ties were soured in 2019 by a dispute over whales, and later mended.
`,
  'course.md': `---
title: "Moen in Bergen"
published: 2024-09-12
---
BERGEN — Norwegian Ambassador Siri Moen met Governor Trần Văn Lộc and Senator Ole Haugen, one after the other, in Bergen on 11 September 2024.

Moen announced that Norway was ending the levy on herring. Each cargo, she said, would still be weighed.

She denied that the decision was meant for Iceland.

Lộc spoke at Uppsala and saw some 130 photographs of old boats. He visited Dean Aase Lund, and dined with Pilot Kim Berg.

Moen and Lộc initialled the Bergen Declaration. She gave him a crate of pomelos.

Lộc asked Moen to repaint the Lộc Berg lighthouse.
`,
  'line.md': `---
title: "Haugen and Lund"
published: 2023-05-03
---
Norwegian Senator Ole Haugen met Danish Minister Aase Lund on 2 May 2023.

Haugen recalled the trip that Lund made to Tromsø in 2021.
`,
  'pact.md': `---
title: "Moen signs in Đà Nẵng"
published: 2024-06-02
---
Norwegian Ambassador Siri Moen and Governor Trần Văn Lộc signed a pact on tugboats in Đà Nẵng on 1 June 2024.
`,
});

const ask = (question: string) =>
  answerQuestion(question, library, { on: '2024-12-01' as Day, words: wordsFor('en') }).sentences.map(
    ({ text }) => text,
  );

describe('what somebody did', () => {
  test('is not told by what is only meant to be done', () => {
    expect(ask('Did Moen and Lộc sign a memorandum on buoys?')).toEqual([]);
    expect(ask('Did Moen and Lộc sign a pact on tugboats?')).toEqual([
      'Norwegian Ambassador Siri Moen and Governor Trần Văn Lộc signed a pact on tugboats in Đà Nẵng on 1 June 2024.',
    ]);
  });

  test('is not told by what another did in the same sentence', () => {
    expect(ask('What did Lộc give Moen?')).toEqual([]);
  });

  test('is not told by what the other side asked for', () => {
    expect(ask('What did Moen ask Lộc to open?')).toEqual([]);
    expect(ask('What did Lộc ask Moen to open?')).toEqual(['He asked the ambassador to open a sailing school.']);
  });

  test('goes to the state that is asked about, not to another', () => {
    expect(ask('How many divers will Norway send to Chile?')).toEqual([
      'Norway will send 20 more divers to Chile this year, she told him; Lộc thanked Norway for the silver bell it had given.',
    ]);
    expect(ask('How many divers will Norway send to Việt Nam?')).toEqual([]);
  });
});

test('a reason may be what something was brought about by', () => {
  expect(ask('Why were ties with Norway soured?')).toEqual([
    'Ties were soured in 2019 by a dispute over whales, and later mended.',
  ]);
  expect(ask('Why were ties with Norway mended?')).toEqual([]);
});

describe('what is called otherwise', () => {
  test('a decision told of before is meant by its short name', () => {
    expect(ask('Did Moen say that ending the levy on herring was meant for Iceland?')).toEqual([
      'She denied that the decision was meant for Iceland.',
    ]);
    expect(ask('Did Moen say that ending the levy on whales was meant for Iceland?')).toEqual([]);
  });

  test('a thing of a kind answers which of the kind', () => {
    expect(ask('Which fruit did Moen give Lộc?')).toEqual(['She gave him a crate of pomelos.']);
    expect(ask('Which animal did Moen give Lộc?')).toEqual([]);
  });

  test('a university may be named by its town alone', () => {
    expect(ask('Which university did Lộc speak at?')[0]).toContain('spoke at Uppsala');
    expect(ask('Which university did Moen speak at?')).toEqual([]);
  });

  test('a letter typed twice in a short name is one', () => {
    expect(ask('Where did Moenn speak?')).toEqual(ask('Where did Moen speak?'));
    expect(ask('What did Locc see?')).toEqual(ask('What did Loc see?'));
    expect(ask('What did Locc see?')).not.toEqual([]);
  });
});

test('two words of names that no person has together are no people', () => {
  expect(ask('What did Moen ask about the Kim Lund lighthouse?')).toEqual([]);
  expect(ask('What did Lộc ask about the Lộc Berg lighthouse?')).toEqual([
    'Lộc asked Moen to repaint the Lộc Berg lighthouse.',
  ]);
});

test('where two met is not told by where one of them was some other time', () => {
  expect(ask('Where did Haugen meet Lund?')).toEqual([]);
  expect(ask('When did Haugen meet Lund?')[0]).toContain('2 May 2023');
});
