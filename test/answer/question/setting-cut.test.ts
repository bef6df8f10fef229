import { expect, test } from 'vitest';
import { cutSetting } from '../../../src/answer/question/setting-cut.ts';

const parts = (asked: string): readonly string[] => {
  const cut = cutSetting(asked);
  return cut ? [cut.core, cut.setting] : [];
};

test.each([
  ['Which boats were bought during Lind’s visit?', 'Which boats were bought?', 'during Lind’s visit'],
  ['How high is the toll, as Lind told Berg?', 'How high is the toll?', 'as Lind told Berg'],
  [
    'According to the Oslo report, how many seals are left?',
    'how many seals are left?',
    'According to the Oslo report',
  ],
  [
    'Where was the next round after the Lind-Berg talks to be held?',
    'Where was the next round to be held?',
    'after the Lind-Berg talks',
  ],
  [
    'How many homes fell in the storm that Lind sent condolences for?',
    'How many homes fell in the storm?',
    'that Lind sent condolences for',
  ],
  ['What did Lind say in the May call about eels?', 'What did Lind say about eels?', 'in the May call'],
  ['Which ferries came up when Lind rang Berg?', 'Which ferries came up?', 'when Lind rang Berg'],
])('%s', (asked, core, setting) => {
  expect(parts(asked)).toEqual([core, setting]);
});

test.each([
  'Who visited Oslo?',
  'When did Lind meet Berg?',
  'At which meeting did Lind speak?',
  'On what day did the ship leave Oslo?',
  'Which places in Norway will Lind visit?',
  'What did he promise at the talks with Berg?',
  'What was agreed at the meeting?',
])('no setting that a text could be found by: %s', (asked) => {
  expect(parts(asked)).toEqual([]);
});
