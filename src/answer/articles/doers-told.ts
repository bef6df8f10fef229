import type { Party } from '../../actor/actor.ts';
import { findParties } from '../../actor/gazetteer.ts';
import { alludedIn } from './alluded.ts';
import type { IndexedArticle, IndexedSentence } from './indexed-article.ts';
import { mentionsIn, type NameMention } from './indexed-person.ts';

/** Somebody of the article who does something in a sentence. */
export interface Doer {
  readonly key: string;
  /** What stands behind the name, beginning with what is done; its noun or verb first where that stands before it ("signed by A"). */
  readonly done: string;
  /** What is told of them beside another's deed: what B says of them, or thanks them for, or what was "signed by A". */
  readonly isSpokenOf: boolean;
}

/** Who does or says something in a sentence, as far as its own words tell. */
export interface DoersTold {
  readonly people: readonly Doer[];
  /** States that do something before them. */
  readonly states: ReadonlySet<Party>;
  /** Before them somebody does something whom it does not name: "he", "the guest", "both". */
  readonly isOpen: boolean;
}

const cache = new WeakMap<IndexedSentence, DoersTold>();

/** Who does something in the sentence; found once for each. */
export function doersIn(article: IndexedArticle, sentence: IndexedSentence): DoersTold {
  const known = cache.get(sentence) ?? find(article, sentence);
  cache.set(sentence, known);
  return known;
}

function find(article: IndexedArticle, sentence: IndexedSentence): DoersTold {
  const { text, alluded } = sentence;
  const named = namesIn(text, article.byToken);
  const called = alluded.size > 0 ? calledIn(text, article) : [];
  const mentions = [...named, ...called].sort((a, b) => a.start - b.start);
  const doing = new Map<NameMention, string>();
  for (const [i, one] of [...mentions.entries()].toReversed()) {
    const next = mentions[i + 1];
    const done =
      whatIsDone(text, one, mentions) ??
      (next && doing.has(next) && isBeside(text.slice(one.end, next.start)) ? doing.get(next) : undefined);
    if (done !== undefined) doing.set(one, done);
  }
  const people = mentions.flatMap((one): Doer[] => {
    const done = doing.get(one);
    if (done === undefined) return [];
    const isSpokenOf =
      STATE_OF.test(done) &&
      mentions.some(
        (other) => other.key !== one.key && other.end < one.start && SAYS_OF.test(text.slice(other.end, one.start)),
      );
    return [
      {
        key: one.key,
        done,
        isSpokenOf: done !== '' && (isSpokenOf || BESIDE.test(done) || PUTS.test(text.slice(0, one.start))),
      },
    ];
  });
  const first = text.slice(0, mentions.find((one) => doing.has(one))?.start);
  return {
    people,
    states: new Set(findParties(first).flatMap(({ party, end }) => (goesOn(text.slice(end)) ? [party] : []))),
    isOpen: HE.test(first) || BOTH.test(first) || (CALLED_FIRST.test(text) && !called.some(({ start }) => start < 6)),
  };
}

const HE = /\b(?:he|she)\b/i;
/** "Both sides", "the two": whoever takes part. */
const BOTH =
  /\b(?:[Bb]oth|[Tt]hey|[Tt]he (?:two|pair)|[Tt]he (?:\p{L}+ )?(?:leaders|ministers|presidents|sides|premiers|officials|parties))\b/u;
/** "The guest said". */
const CALLED_FIRST = /^(?:“|")?(?:The|His|Her|Their) (?!(?:visit|trip|talks|meeting|call|move|event)\b)\p{L}/u;
/** What is said of somebody, and is no saying of their own. */
const STATE_OF = /^ (?:\p{Ll}+ )?(?:would|will|should|could|can|may|might|must|is|was|has|had)\b/u;
/** Between one who speaks and whom is spoken of. */
const SAYS_OF =
  /^ (?:\p{L}+ ){0,2}(?:said|says|added|noted|stressed|stated|announced|explained|recalled|hoped|believed|revealed) (?:that )?(?:[^,;“”"]{0,60} )?$/u;

/** "A proposed that", before the name of one who is to do it. */
const PUTS =
  /\b(?:propos|suggest|ask|request|urg|recommend|demand|insist)(?:e[ds]?|s|ed|ing)? that (?:the )?(?:\p{Lu}[\p{L}.]* ){0,3}$/u;

/** The people whom the text names, in order, the words of one name together. */
function namesIn(text: string, byToken: ReadonlyMap<string, string>): NameMention[] {
  const found: NameMention[] = [];
  for (const one of mentionsIn(text, byToken)) {
    const last = found.at(-1);
    if (last?.key === one.key && /^[ .\p{L}-]{0,14}$/u.test(text.slice(last.end, one.start)) && !last.owns)
      found.splice(-1, 1, { ...one, start: last.start });
    else found.push(one);
  }
  return found;
}

const CALLED = /\b[Tt]he (?=([\p{L}\p{M}'’.-]+(?: [\p{L}\p{M}'’.-]+){0,4}))/gu;

/** So many letters hold an office with what tells whose it is. */
const LONGEST_OFFICE = 60;

/** Those whom the text calls by an office that they alone hold, with where. */
function calledIn(text: string, { people, participants }: IndexedArticle): NameMention[] {
  return [...text.matchAll(CALLED)].flatMap(({ index, 1: words = '' }): NameMention[] => {
    const meant = alludedIn(text.slice(index, index + LONGEST_OFFICE), people, participants);
    if (meant.size === 0) return [];
    const ends = [...words.matchAll(/ |$/g)].map((one) => one.index);
    // The fewest words that mean somebody: what follows them is done.
    for (const length of ends) {
      const end = index + 4 + length;
      const [key, ...others] = alludedIn(text.slice(index, end), people, participants);
      if (key !== undefined && others.length === 0 && meant.has(key))
        return [
          { key, start: index, end, owns: /^['’]s?\b/.test(text.slice(end)) || /['’]s?$/.test(text.slice(index, end)) },
        ];
    }
    return [];
  });
}

/** What is no verb behind a name, as the name is no subject there. */
const NO_VERB =
  /^ (?:in|on|at|of|to|for|with|from|by|as|during|after|before|and|or|that|whether|how|what|when|where|which|while|but|about|over|under|into|upon|since|until|through|against|between|among|towards?|regarding|here|there|yesterday|today|tomorrow|earlier|last|this|next|who(?:m|se)|per|via|amid|ahead|because|if|the|an?|his|her|its|their|than|a\.m|p\.m)\b/;
/** A verb, or what stands before it: "also", "once again". */
const VERB = /^ \p{Ll}/u;
const goesOn = (rest: string): boolean => VERB.test(rest) && !NO_VERB.test(rest);

/** What one owns by doing it. */
const DEED_NOUN =
  /^ (?:\p{Ll}+ ){0,2}(?:invitation|request|proposal|suggestion|offer|call|decision|thanks|gratitude|words|remarks|speech|letter|message|initiative|wish(?:es)?|hope|view|statement|order|gift|donation|pledge|promise|congratulations|greetings|regards|condolences|appeal|comments?|answer|reply|visit|trip|arrival|departure|announcement|warning)s?\b/u;

/** What stands before the titles of a name where the one named does it: "signed by A", "at the invitation of A". */
const DONE_BY =
  /(?:^| )(\p{L}+ by|behalf|(?:invitation|request|proposal|suggestion|offer|decision|thanks|gratitude|words|remarks|speech|letter|message|initiative|wishes|statement|order|gift|donation|pledge|congratulations|greetings|regards|condolences|appeal|visit|trip|arrival)s?(?: of| from| by)?|from)$/u;
/** "…, said A". */
const SAID_BY =
  /[,"”] (?:said|says|added|noted|stressed|stated|explained|affirmed|remarked)$|\b[Aa]ccording$|\b[Oo]n behalf$/;
/** Before the name of one to whom it is done: what an aside tells of them is no deed of theirs. */
const OBJECT = /\b(?:with|for|of|to|from|by|between|against|on|about)$/;

/** What the one named does there; `undefined` where they are no subject. */
function whatIsDone(
  text: string,
  { key, start, end, owns }: NameMention,
  mentions: readonly NameMention[],
): string | undefined {
  const rest = text
    .slice(end)
    .replace(/^ ?\([^)]{1,60}\)/, '')
    .replace(WHEN, '');
  if (owns) return DEED_NOUN.test(rest) ? rest : undefined;
  const before = beforeTitles(text.slice(0, start));
  if (SAID_BY.test(before)) return '';
  const [, deed] = DONE_BY.exec(before) ?? [];
  if (deed !== undefined) return ` by ${deed}${rest}`;
  if (goesOn(rest) || ASKED_OF.test(rest)) return rest;
  // "A and his wife left": A did.
  const [company] = /^ and (?:his|her) \p{Ll}+(?: \p{Lu}[\p{L}\p{M}]+){0,4}/u.exec(rest) ?? [];
  if (company && goesOn(rest.slice(company.length))) return rest.slice(company.length);
  const from = text.length - rest.length;
  const asides = OBJECT.test(text.slice(0, start).trimEnd()) ? [] : [ASIDE, ASIDES];
  for (const aside of asides.map((one) => one.exec(rest)?.[0].length ?? 0)) {
    const isAnothers = mentions.some(
      (one) => one.key !== key && one.start > from && one.end < from + aside && goesOn(text.slice(one.end)),
    );
    const after = rest.slice(aside - 1);
    if (aside > 0 && !isAnothers && goesOn(after)) return after;
  }
  return /^(?:,[^,;:]{1,120})?(,? who \p{Ll}.*)$/su.exec(rest)?.[1];
}

/** "On June 7", "in Hanoi yesterday", before the verb. */
const WHEN =
  /^(?: (?:on|in|at) [\p{Lu}\d][\p{L}\p{M}\d.]*(?: [\p{Lu}\d][\p{L}\p{M}\d.]*){0,2}| (?:yesterday|today|earlier|here)){1,2}(?= \p{Ll})/u;

/** What is told of somebody beside what the sentence tells: "signed by A", "B, who signed it"; not B's words. */
const BESIDE =
  /^(?: by |,? who (?!(?:also |then )?(?:said|says|told|added|noted|replied|informed|stated|recalled|announced|explained)\b)| for \p{Ll}+ing| to \p{Ll})/u;

/** "Thanked A for sending it", "asked A to send it". */
const ASKED_OF = /^ (?:for \p{Ll}+ing|to \p{Ll}|as (?:\p{Ll}+ly )?\p{Ll}+ing)/u;

/** "A, Minister of Trade of Norway, said". */
const ASIDE = /^,[^,;:]{1,120}, |^ [–—-] [^–—;:]{1,120} [–—-] /u;
const ASIDES = /^,[^,;:]{1,120},[^,;:]{1,60}, /u;

/** A word of a title, or one that may stand within. */
const TITLE =
  /^(?:the|his|her|its|their|of|for|and|to|then|former|visiting|new|outgoing|incoming|counterpart|president|minister|prime|foreign|ambassador|secretary|general|leader|chairman|chairwoman|vice|deputy|premier|chief|spokes\p{Ll}+|state|party|\p{Lu}[^,]*)$/u;

/** The text before the titles that stand before a name. */
function beforeTitles(text: string): string {
  const words = text.trimEnd().split(' ');
  let last = words.length;
  while (last > 0 && TITLE.test(words[last - 1] ?? '')) last -= 1;
  return words.slice(0, last).join(' ');
}

/** Whether nothing but titles stands between two who do it together. */
const isBeside = (between: string): boolean =>
  /^(?: \([^)]{1,40}\))?(?:,| and\b|, and\b| together with\b| as well as\b)/.test(between) &&
  between
    .split(/[ ,]+/)
    .every((word) => word === '' || /^(?:and|together|with|as|well|in|\(.*\))$/.test(word) || TITLE.test(word));
