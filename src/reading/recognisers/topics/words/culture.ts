import type { TopicWords } from './topic-words.ts';

export const culture: TopicWords = {
  telling: [
    'cultur(?:e|al|es)',
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
  passing: ['festivals?', 'people-to-people', 'exhibitions?', 'music', 'sports?', 'temples?'],
};
