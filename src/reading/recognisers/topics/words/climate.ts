import type { TopicWords } from './topic-words.ts';

export const climate: TopicWords = {
  telling: [
    '(?<!(?:business|investment|favou?rable|political) )climate(?! for)',
    'net[- ]zero',
    'emissions?',
    'decarboni[sz]ation',
    'COP ?\\d{2}',
    'carbon',
    'global warming',
    'environment(?:al)?(?= (?:protection|cooperation|issues|pollution|problems)|al)',
    'air (?:quality|pollution)',
    'flooding',
    '(?:land )?subsidence',
    'coastal erosion',
    'salt ?water intrusion',
    'sea[- ]level',
  ],
  passing: [
    'flood (?:control|prevention)',
    'JETP',
    'just energy transition',
    'green (?:growth|transition|transformation|economy|development)',
    'natural disasters?',
    'drought',
    'disaster relief',
    'sustainable development',
    'green hydrogen',
  ],
};
