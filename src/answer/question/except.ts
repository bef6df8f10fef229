import { nameTokens } from '../people/known-names.ts';

/** "Who did A meet before B": it was not B. */
const BESIDE_ANOTHER =
  /^\s*(?:[Ww]ho(?:m)?|(?:[Ww]hich|[Ww]hat) (?:[\p{L}-]+ ){0,2}?\p{Ll}+) (?:did [^?]{2,60}? (?:meet|see|receive|call|phone|host|(?:hold|have) talks with|talk (?:to|with)|speak (?:to|with))|(?:met|saw|received|hosted|welcomed|greeted) [^?]{2,60}?) (?:(?:just|right|shortly|immediately|straight) )?(before|after) (?:(?:seeing|meeting|receiving|calling on|(?:the |his |her |their )?(?:talks|meeting|reception|lunch|dinner)) (?:with )?)?(\p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,3})\s*\??$/u;

const EXCEPT =
  /\b(?:besides|apart from|other than|except(?: for)?|aside from|in addition to|as well as) ((?:\p{L}[\p{L}\p{M}.'’-]*(?: (?!in\b|on\b|at\b|during\b|when\b|is\b|are\b|was\b|were\b|did\b|does\b|do\b|will\b|has\b|have\b|had\b|met\b|saw\b|sat\b|spoke\b|(?:receiv|host|welcom|greet|phon|visit|talk|call)ed\b)|(?=[?,.]|$|\s))){1,5})/iu;

/** "Besides Chính": who is told already and is not asked for again. */
export interface Excepted {
  readonly start: number;
  readonly end: number;
  /** What is asked for was before or after them. */
  readonly order?: 'before' | 'after';
}

/** Where a question names whom it leaves out, if it does. */
export function findExcepted(text: string): Excepted | undefined {
  const beside = BESIDE_ANOTHER.exec(text);
  const [, order, named] = beside ?? [];
  if (named !== undefined) {
    const start = text.lastIndexOf(named);
    return { start, end: start + named.length, order: order === 'before' ? 'before' : 'after' };
  }
  const match = EXCEPT.exec(text);
  return match ? { start: match.index, end: match.index + match[0].length } : undefined;
}

/** The words of those whom a question leaves out. */
export const exceptedTokens = ({
  text,
  excepted,
}: {
  readonly text: string;
  readonly excepted?: Excepted;
}): readonly string[] =>
  excepted
    ? nameTokens(text.slice(excepted.start, excepted.end)).filter(
        (token) => !/^(?:besides|apart|aside|from|other|than|except|for|in|addition|to|as|well)$/.test(token),
      )
    : [];

/** Whether what stands there in the question is only named to be left out. */
export const isExcepted = (
  { start, end }: { readonly start: number; readonly end: number },
  excepted: Excepted | undefined,
): boolean => excepted !== undefined && start >= excepted.start && end <= excepted.end;
