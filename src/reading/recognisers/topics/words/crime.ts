import type { TopicWords } from './topic-words.ts';

export const crime: TopicWords = {
  telling: [
    '(?:drug|human) (?:rings?|trafficking)',
    '(?<!war )crimes?',
    '(?<!war )criminals?',
    'trafficking',
    'fentanyl',
    'smuggling',
    'traffickers?',
    'scams?',
    '(?<!(?:trade|origin) )fraud',
    'gambling',
    'money laundering',
    'illegal (?:migration|immigration)',
    'extradition',
    'cyber ?crimes?',
    'narcotics?',
  ],
  passing: [
    '(?<!veterinary )drugs?(?! makers?| firms?| licensed)',
    'corruption',
    'illegal fishing',
    '(?:trade|origin) fraud',
  ],
};
