import type { TopicWords } from './topic-words.ts';

export const warLegacy: TopicWords = {
  telling: [
    '(?:legac(?:y|ies)|consequences?|aftermath|wounds?) of (?:the )?war',
    'war (?:legac(?:y|ies)|consequences?|remnants?|aftermath|shrines?|criminals?|dead|victims)',
    'Vi[eệ]t ?nam War',
    'wartime (?:history|labou?r|past|sex|forced)',
    'forced labou?r(?:ers)?',
    'comfort women',
    'prisoners of war',
    'dioxin',
    'Agent Orange',
    'unexploded ordnance',
    'UXO',
    'mine clearance',
    'unexploded bombs?',
    'bomb clearance',
    'bombs? and mines?',
    'landmines?',
    'missing (?:in action|personnel|servicemen|soldiers|Americans|from the war)',
    '(?:those|comrades|Americans|soldiers) still missing',
    'MIA',
    'fallen soldiers',
    'remains of (?:[\\w ]{0,24})(?:soldiers|martyrs|servicemen|personnel)',
    "(?:martyrs|soldiers)[’'] remains",
  ],
  passing: ['martyrs', 'mass graves', 'wartime', 'missing', 'histor(?:y|ical) issues'],
};
