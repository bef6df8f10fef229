import type { TopicWords } from './topic-words.ts';

export const partyToParty: TopicWords = {
  telling: [
    '(?:both|two) Parties(?! and (?:States|peoples|countries)|, States)',
    'National Congress of the (?:CPC|CPV|Communist Party|Party)',
    'CPC\\b[^.;]{0,40}\\bCPV',
    'CPV\\b[^.;]{0,40}\\bCPC',
    'Part(?:y|ies)-to-Part(?:y|ies)',
    'Party (?:congress|building|channels?|relations|ties|delegation|exchanges)',
    '[Cc]ommunist [Pp]art(?:y|ies)(?= (?:relations|ties|exchange))',
    '[Rr]uling parties',
    "(?:CPC|Party)(?:’s|'s)? (?:Central Committee(?:’s|'s)? )?International (?:Liaison )?Department",
    'International Liaison Department',
    'CPV',
    'party relations',
    '(?:two )?countries and (?:two |the two |both )?parties',
    'parties and (?:two |the two |both )?countries',
    'Communist Party of [A-Za-zÀ-ỹ]{2,12}’?s? (?:\\([A-Z]{2,5}\\) )?and the (?:Communist|[A-Z][a-z]{2,12})',
    'Communist Part(?:y|ies) of [A-Za-zÀ-ỹ]{2,12} and',
  ],
  passing: [
    'Party General Secretary [^.;]{0,90}Party General Secretary',
    '(?<!provincial |municipal |city )Party [Cc]ommittees?',
    'National Party Congress',
    '(?:both|two) [Pp]arties',
    'Party, (?:State|government|Government),? and people',
  ],
};
