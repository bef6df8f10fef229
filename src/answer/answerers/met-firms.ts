import type { IndexedArticle, IndexedSentence } from '../articles/indexed-article.ts';
import { bears, coverOf } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { findArticles } from '../passages/find-articles.ts';
import { isOnDay, periodOf } from '../passages/told-period.ts';
import { type Answerer, type ProposedSentence, quote } from '../proposals/proposal.ts';

const FIRM =
  '(?:compan(?:y|ies)|firms?|business(?:es)?|corporations?|enterprises?|executives?|groups?|banks?|investors?|manufacturers?|conglomerates?)';
const ASKS = new RegExp(
  `^\\s*(?:which|what) (?:[\\p{L}-]+ ){0,3}?${FIRM} (?:did|does|has|have) [^?]{2,60}? (?:see|seen|meet|met|receive|received|host|talk|talked|speak|spoken)\\b(?: (?:with|to))?(?: (?:in|at|on|during|while)\\b[^?]{2,50})?\\s*\\??\\s*$`,
  'iu',
);
const PLANNED = /\b(?:will|is to|are to|would|is due|plans)\b/i;
/** A meeting with those who stand for firms, or with firms, in one clause: names follow, or stand between. */
const MET_FIRMS =
  /\b(?:met(?: with)?|meetings? with|talks with|received|hosted|sessions? with|sat down with|conferred with|spoke with|conversations? with|roundtable with|dined with)\b(?:(?! (?:while|and (?:said|asked|invited)|who|that|invited|said|asked) )[^.;]){0,90}?\b(?:(?:executives|representatives|CEOs?|directors|managers|bosses|bankers|businesspeople|business leaders) (?:of|from)|companies|firms|corporations|enterprises|businesses|conglomerates|Corporation|Corp|Inc|Holdings|Airlines|Electronics|Motors?)\b/u;
const SMALL = new RegExp(`^${FIRM}$`, 'iu');
const MEETS = /^(?:see|seen|meet|met|receive|received|host|talk|talked|speak|spoken)$/i;
const NAMES = /(?<=[\p{L},;] )\p{Lu}[\p{L}\p{M}-]+/gu;
const MOST = 3;

/** Answers which firms somebody met, by the sentence that tells of such a meeting and names some of them. */
export const metFirms: Answerer = {
  name: 'met firms',
  propose(question, context) {
    if (question.kind !== 'what' || !ASKS.test(question.text)) return undefined;
    const verb = context.needs.findIndex(({ typed }) => MEETS.test(typed));
    const who = context.needs.find((need) => need.is === 'person' || need.is === 'role');
    if (!who) return undefined;
    // Whose firms they are need not be told beside their names.
    const whose = (need: Need): boolean => need.is === 'party' && need.end < who.start;
    const needs = context.needs.filter(
      (need, i) => i !== verb && !whose(need) && !(need.is === 'word' && (!need.hard || SMALL.test(need.typed))),
    );
    if (needs.some((need) => need.is === 'word' && /^\p{Ll}/u.test(need.typed))) return undefined;
    const found: { readonly told: ProposedSentence; readonly score: number }[] = [];
    for (const article of findArticles(needs, context, [])) {
      if (!periodOf(article, question) || !isOnDay(article, question)) continue;
      for (const [at, sentence] of article.sentences.entries()) {
        const { text } = sentence;
        const met = sentence.in === 'body' && !PLANNED.test(text) ? MET_FIRMS.exec(text) : null;
        if (!met || !namesFirm(article, text.slice(met.index), needs)) continue;
        if (!isOf(sentence, article, who)) continue;
        const covers = needs.map((need) => coverOf(need, article, at));
        if (covers.some((cover, i) => cover < leastOf(needs[i]))) continue;
        const score = covers.reduce((sum, cover) => sum + cover, 0);
        found.push({ told: quote(article.article, sentence, context.library), score });
      }
    }
    if (found.length === 0) return undefined;
    found.sort((a, b) => b.score - a.score);
    return { sentences: found.slice(0, MOST).map(({ told }) => told) };
  },
};

const CALLED =
  /\b[Tt]he (?:\p{L}+ )?(premier|president|chancellor|minister|secretary|chairman|chairwoman|ambassador|senator|leader)\b/u;

/** Whether the sentence is of whoever is asked about: named, gone on about, or called by an office that is theirs. */
function isOf({ people, alluded, he, text }: IndexedSentence, article: IndexedArticle, who: Need): boolean {
  const isWho = (key: string): boolean =>
    who.is === 'person'
      ? who.keys.has(key)
      : who.is === 'role' && article.people.some((one) => one.key === key && bears(one, who));
  const called = CALLED.exec(text)?.[1]?.toLowerCase();
  if ([...people].some(isWho)) return true;
  if (called !== undefined)
    return article.people.some(({ key, roleText }) => isWho(key) && roleText.toLowerCase().includes(called));
  return [...alluded, ...(he ? [he] : [])].some(isWho);
}

const leastOf = (need: Need | undefined): number => (need?.is === 'person' || need?.is === 'role' ? 0.6 : 0.3);

/** Whether a name stands there that is no person's, no place's and not in the question. */
function namesFirm({ people, placeTerms }: IndexedArticle, text: string, needs: readonly Need[]): boolean {
  const known = new Set(
    [...people.flatMap(({ name, roleText }) => [name, roleText]), ...needs.map(({ typed }) => typed)].flatMap((one) =>
      one.toLowerCase().split(/\s+/),
    ),
  );
  return [...text.matchAll(NAMES)].some(([name]) => {
    const plain = name.toLowerCase();
    return !known.has(plain) && !placeTerms.has(plain) && !NO_FIRM.test(name);
  });
}

/** Titles, days and states that stand with a capital. */
const NO_FIRM =
  /^(?:US|USA|UK|EU|UN|Vi[eệ]t|Nam|Vietnam\p{L}*|China|Chinese|Japan\p{L}*|Korea\p{L}*|America\p{L}*|French|France|German\p{L}*|Minister|President|Prime|Party|General|Secretary|State|Government|Chairman|Ambassador|Deputy|Vice|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|H[àa]|N[ộo]i|H[ồo]|Ch[íi]|Minh|City|Washington|Beijing|Council|Business|ASEAN)$/u;
