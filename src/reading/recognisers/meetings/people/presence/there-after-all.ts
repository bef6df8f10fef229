import type { Kind } from './standing.ts';

const AT_INVITATION = /^(?:[A-Z][^,]{0,12} )?(?:At|On|Upon) (?:the )?(?:kind )?invitation (?:of|from) [^,]{3,110}, $/;
const TO = /\b(?:to|with) (?:[A-Za-z.,' -]{0,110}(?:and|,) )?(?:the )?$/;
const CREDENTIALS =
  /\b(?:received (?:the )?(?:[a-z]+ )?(?:(?:letters? of )?credentials|letters? of credence) (?:from|of)|presented (?:[a-z]+ )?(?:(?:letters? of )?credentials|letters? of credence) to) (?:the )?$/;

/** "At the invitation of X, Y paid …": behind the comma stands who came. */
export const guest: Kind = { name: 'guest', there: true, tells: ({ opening }) => AT_INVITATION.test(opening) };

/** "X sent greetings to Y": a message is between the two. */
export const addressee = {
  name: 'addressee',
  there: true,
  tells: ({ before, mode }: { readonly before: string; readonly mode: string | undefined }) =>
    mode === 'message' && TO.test(before),
} satisfies Kind;

const DURING_THEIRS =
  /^[^.;,]{0,30} (?:during|at|in) their (?:[a-z]+ ){0,2}(?:meeting|talks|call|conversation|session)\b/;

/** "Conveyed greetings to X during their meeting": X was there. */
export const greetedThere: Kind = {
  name: 'greeted at the meeting',
  there: true,
  tells: ({ before, after }) => DURING_THEIRS.test(after) && TO.test(before),
};

/** "Received credentials from X", "presented his credentials to X": who handed them over was there, and who took them. */
export const bearerOfCredentials: Kind = {
  name: 'bearer of credentials',
  there: true,
  tells: ({ before, mode }) => mode === 'reception' && CREDENTIALS.test(before),
};
