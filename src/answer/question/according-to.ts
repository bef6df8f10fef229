const NAME = "((?:the )?(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*)(?: \\p{Lu}[\\p{L}\\p{M}.'’-]*){0,4})";
const SAYS = '(?:per|according to|in the words of|as told by|as stated by|going by)';
/** Verbs for what a thing comprises or comes to: speakers tell that in words of their own. */
const SCOPE = '(?:cover|include|involve|entail|comprise|contain|encompass|extend to|look like|consist of|be about)';

const LAST = new RegExp(
  `^\\s*what (?:will|would|does|do|did|should|can) ([^?]{3,100}?) ${SCOPE},? ${SAYS} ${NAME}\\s*\\??\\s*$`,
  'iu',
);
const FIRST = new RegExp(
  `^\\s*${SAYS} ${NAME},? what (?:will|would|does|do|did|should|can) ([^?]{3,100}?) ${SCOPE}\\s*\\??\\s*$`,
  'iu',
);

/** "In Lind's own words", as a question's first or last words. */
const IN_WORDS_FIRST = new RegExp(`^\\s*in ${NAME}['’]s (?:own )?words,? (?=\\p{L})([^?]{3,200}?)\\s*\\??\\s*$`, 'iu');
const IN_WORDS_LAST = new RegExp(`,? (?:in|using) ${NAME}['’]s (?:own )?words\\s*\\??\\s*$`, 'iu');

/** "What will the new level cover, per Wong?": what a thing comprises, as somebody told it, is asked of what that one said. */
export const withSpeaker = (asked: string): string =>
  asked
    .replace(IN_WORDS_FIRST, '$2 according to $1?')
    .replace(IN_WORDS_LAST, ' according to $1?')
    .replace(LAST, 'What did $2 say about $1?')
    .replace(FIRST, 'What did $1 say about $2?');
