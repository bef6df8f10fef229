import type { TopicWords } from './topic-words.ts';

export const humanRights: TopicWords = {
  telling: [
    'human rights',
    'religious freedom',
    'freedom of (?:expression|religion|the press|speech|belief)',
    'peaceful expression',
    'political prisoners?',
    'dissidents?',
    '(?:arrested|detained|jailed|imprisoned) (?:\\w{2,12} )?(?:bloggers?|journalists?|activists?|lawyers?)',
    '(?:bloggers?|journalists?|activists?|lawyers?) (?:in custody|in prison|in jail|behind bars)',
    'bloggers',
    'civil society',
  ],
  passing: ['democratic (?:and(?! Republican)|values|rights)', 'democracy', 'journalists?', 'activists?'],
};
