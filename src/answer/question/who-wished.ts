const MEETING =
  '(?:phone |telephone )?(?:calls?|talks|meetings?|conversation|session|summit|encounter|reception|dialogue)';
const WISHES =
  '(?:initiat\\p{Ll}{1,4}|request\\p{Ll}{0,3}|ask(?:ed|s|ing)? for|propos\\p{Ll}{1,4}|suggest\\p{Ll}{0,3}|sought|want(?:ed|s)?|arranged|call(?:ed)? for|push(?:ed)? for|prompted)';
const ASKS = new RegExp(
  `\\b(?:at|on|upon|by) whose (?:request|initiative|proposal|suggestion|wish|bidding)\\b|\\b(?:who|(?:which|what) (?:side|party|country|capital|government))(?: was it that| had| has| first)? ${WISHES} (?:for )?(?:[^?]{0,60}\\b)?${MEETING}\\b|\\bwhose (?:idea|initiative|request|wish|proposal|suggestion) (?:was|were)\\b[^?]{0,80}\\b${MEETING}\\b`,
  'iu',
);

/** Whether a question asks which side wanted a meeting. */
export const asksWhoWished = (text: string): boolean => ASKS.test(text);

const TELLS =
  /\b(?:[Aa]nswering|[Gg]ranting|(?:[Ii]n response|[Rr]esponding|[Aa]greeing) to) (?:the |an? )?(?:[\p{L}\p{M}'’-]+ ){0,2}request (?:from|by|of) |\b(?:[Aa]t|[Oo]n|[Uu]pon|[Ff]ollowing) (?:the |an? )?(?:own )?(?:[\p{L}\p{M}'’-]+ ){0,3}(?:request|initiative|proposal|suggestion|urging|insistence)\b|\b(?:requested|initiated|proposed|sought|asked for|arranged) by (?:the )?\p{Lu}|\bwho (?:had )?(?:placed|made|initiated|requested|sought) the (?:phone |telephone )?(?:call|conversation|talks|meeting)\b/u;

/** Whether the text tells at whose wish something was. */
export const tellsWhoWished = (text: string): boolean => TELLS.test(text);
