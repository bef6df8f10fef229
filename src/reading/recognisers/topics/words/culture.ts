import type { TopicWords } from './topic-words.ts';

export const culture: TopicWords = {
  telling: [
    'humanistic exchanges?',
    'arts?(?! of)',
    'museums?',
    'heritage',
    'sanctuary',
    'films?',
    'theatres?',
    'Vesak',
    'archaeolog\\w{1,6}',
  ],
  passing: [
    'relics',
    'cultur(?:e|al|es)',
    'festivals?',
    'people-to-people',
    'exhibitions?',
    'music',
    'sports?',
    'temples?',
  ],
};
