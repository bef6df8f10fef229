import type { TopicWords } from './topic-words.ts';

export const consular: TopicWords = {
  telling: [
    'consular',
    'visa (?:exemptions?|requirements?)',
    'visa-free (?:stay|travel|entry)',
    'citizens? (?:protection|abroad)',
    'stranded (?:citizens|nationals)',
    '(?:return|evacuation|protection|release|repatriation) of (?:\\w{2,12} )?(?:citizens|nationals|sailors|travell?ers)',
    'denied entry',
    'embassy (?:compounds?|complex|campus)',
    'work(?:ing)? permits?',
  ],
  passing: [
    'visas?',
    'consulates?(?! general|-general)',
    'Vietnamese (?:community|nationals|people) in',
    'overseas (?:Vietnamese|workers)',
    'people of Vietnamese origin',
    'legal papers',
    'seasonal workers?',
    'labo(?:u)?r (?:mobility|migrants?|cooperation|migration)',
    'mixed families',
    'embassy building',
    'representative offices',
    'nationals',
    'migrants?',
  ],
};
