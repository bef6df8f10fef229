import type { TopicWords } from './topic-words.ts';

export const health: TopicWords = {
  telling: [
    '(?:public |global )?health(?:care)?',
    'medical(?! troops)',
    'vaccines?',
    'vaccinations?',
    'against (?:the )?(?:COVID-19|pandemic|epidemic)',
    'HIV(?:/AIDS)?',
    'disease (?:prevention|control)',
    'pharmaceuticals?',
    'caregivers?',
    'dengue',
  ],
  passing: [
    'COVID-19',
    'pandemic',
    'epidemics?',
    'outbreaks?',
    '(?<!military )medicines?',
    'hospitals?',
    'doctors?',
    'nurses?',
    'quarantine',
    'medical troops',
  ],
};
