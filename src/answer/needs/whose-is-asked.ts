import type { Need } from './need.ts';

type PartyNeed = Extract<Need, { is: 'party' }>;

/** "Chinese" of "which Chinese general": those whose one is asked for. */
export const whoseIsAsked = (text: string, needs: readonly Need[]): readonly PartyNeed[] =>
  needs.flatMap((need) =>
    need.is === 'party' &&
    /\b(?:which|what) (?:\p{Ll}+ )?$/iu.test(text.slice(0, need.start)) &&
    /^ \p{Ll}/u.test(text.slice(need.end))
      ? [need]
      : [],
  );
