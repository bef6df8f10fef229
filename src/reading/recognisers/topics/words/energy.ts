import type { TopicWords } from './topic-words.ts';

export const energy: TopicWords = {
  telling: [
    'energy',
    'electricity',
    'power (?:plants?|lines?|cuts?|grid|projects?)',
    'oil and gas',
    'natural gas',
    'liquefied gas',
    'gas-fired',
    'gas (?:pipelines?|supplies|fields?|projects?)',
    'refiner(?:y|ies)',
    'coal',
    'hydrogen',
    'uranium',
    'nuclear engineering',
    'offshore wind',
    'wind (?:power|farms?)',
    'solar',
    'hydropower',
    '(?:civil(?:ian)? )?nuclear (?:power|energy|research|plants?|safety|co-?operation|science|reactors?)',
    'petroleum',
    'LNG',
    'renewables?',
    'lithium batteries',
  ],
  passing: ['(?<!palm )oil(?! rigs?)', 'gas(?! station| mask)', 'fuel', 'diesel', 'lithium'],
};
