import type { TopicWords } from './topic-words.ts';

export const tourism: TopicWords = {
  telling: [
    'tourism',
    'tourists?(?! (?:cities|sights|sites|spots))',
    'holidaymakers?',
    'visitor numbers',
    'tour groups?',
    'travel(?:lers|ers)?(?= (?:cooperation|industry|bubble|agencies))',
    'visa-free tourism',
  ],
  passing: ['tourist (?:cities|sights|sites|spots)', 'travell?ers'],
};
