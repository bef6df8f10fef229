/** Who can do something without a name of its own: bodies, as a pattern for one of them. */
export const BODY =
  '(?:government|authorit(?:y|ies)|administration|cabinet|parliament|senate|ministry|ministries|department|agency|office|embassy|consulate|mission|committee|commission|council|board|bureau|bank|fund|foundation|association|society|federation|union|club|chamber|institute|academy|university|college|school|museum|library|theatre|theater|cent(?:re|er)|hospital|company|firm|corporation|group|team|organi[sz]ations?|party|army|navy|police|coast guard|newspaper|magazine|daily|studio|court|province|city|town|district|community|commune)';

const DOER = new RegExp(
  `^(?:${BODY}|agencies|companies|firms|groups|teams|banks|forces|troops|soldiers|sailors|military|side|sides|delegation|delegates|leaders|officials|ministers|lawmakers|legislators|senators|diplomats|experts|businesses|enterprises|investors|airlines|carriers|universities|provinces|cities|localities|people|citizens|students|farmers|workers)$`,
  'i',
);

/** Whether the word, behind a name ("the Danish army", "Danish firms"), is a part of who did something, and no verb. */
export const isDoerNoun = (word: string): boolean => DOER.test(word);
