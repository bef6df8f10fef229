import type { TopicWords } from './topic-words.ts';

export const investment: TopicWords = {
  telling: [
    'investments?(?! Framework)',
    'investors?',
    'invest(?:s|ed|ing)?(?! in (?:education|people))',
    'FDI',
    '\\w{2,10}-invested',
    '(?:special|free|cross-border) economic zones?',
    'financial (?:cent(?:re|er)s?|hub)',
    'public-private',
    'infrastructure projects?',
    'put(?:s|ting)? (?:more )?money (?:in|into)',
    '(?:private|foreign) capital(?! city)',
    '(?:American|Chinese|Japanese|Korean|European|US) capital (?:in|into|for)',
  ],
  passing: [
    '(?:firms|companies|enterprises|groups|businesses) (?:with [\\w ]{3,20} )?to (?:set up|build|open|process|look at|take part|join|establish)',
    'joint ventures?',
    'start-ups?',
    'industrial (?:parks?|zones?)',
    'factor(?:y|ies)',
    'contractors?',
    'tax breaks?',
    'business delegation',
    'more funds?',
  ],
};
