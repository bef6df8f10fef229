import type { Clause, Phrase } from './phrase.ts';
import { levelOf, TELLS } from './told.ts';
import { governsNoun, isAdverb, isAuxiliary, isSpeech, isVerbLike, lowText, skipAdverbs, type Word } from './words.ts';

/** The phrases that have a verb of their own, in order. */
export function findClauses(phrases: readonly Phrase[], words: readonly Word[]): Clause[] {
  const clauses: Clause[] = [];
  const opensAtMeeting = /^(?:at|in|during) (?:the|their|this) meeting$/.test(lowText(words, 0, 3));
  for (const [at, phrase] of phrases.entries()) {
    const previous = words[phrase.from - 1]?.low ?? '';
    const governed = governsNoun(
      previous === 'the' || previous === 'visiting' ? (words[phrase.from - 2]?.low ?? '') : previous,
    );
    const opens = skipArticle(phrase.from, words);
    const atMeeting = phrase.from === 3 && opensAtMeeting;
    // "At the end of the meeting they agreed": these forms are never objects.
    const nominative = phrase.pointer === 'they' || phrase.pointer === 'he' || phrase.pointer === 'we';
    const who = whoSays(phrase, words);
    if (who !== undefined) {
      clauses.push({ ...phrase, verb: who, main: mainVerb(who, words), level: 'own' });
      continue;
    }
    if (!nominative && !atMeeting && governed && !(phrase.pointer === 'joint' && previous === 'both')) continue;
    const quoted = quotedVerb(phrase, opens, words);
    if (quoted !== undefined) {
      clauses.push({ ...phrase, verb: quoted, main: quoted, level: 'own' });
      continue;
    }
    if (!nominative && !atMeeting && isObject(opens, words)) continue;
    const verb = verbAfter(phrase, words, phrases[at + 1]);
    if (verb === undefined) {
      const inverted = words[opens - 1]?.low ?? '';
      const before = words[opens - 2]?.text ?? '';
      // "X, who is a general, told his guest": the verb has its subject already.
      const taken = clauses.some(({ main }) => main === opens - 1);
      if (!taken && /^(?:said|says|added|noted|stressed|told)$/.test(inverted) && /^[,”"’']$/.test(before))
        clauses.push({ ...phrase, verb: opens - 1, main: opens - 1, level: 'own' });
      continue;
    }
    clauses.push({
      ...phrase,
      verb,
      main: mainVerb(verb, words),
      level: isOfNoun(phrase, opens, words, clauses) ? 'relative' : levelOf(opens, verb, words, clauses),
    });
  }
  return clauses;
}

/** "Received X, who said …", "had talks with X, who thanked …": whoever was met speaks, unless it was long ago. */
function whoSays({ pointer, to }: Phrase, words: readonly Word[]): number | undefined {
  if (pointer !== 'person' || words[to]?.low !== ',' || words[to + 1]?.low !== 'who') return undefined;
  const verb = skipAdverbs(to + 2, words);
  if (
    !/^(?:said|told|stated|noted|added|stressed|affirmed|expressed|voiced|thanked|proposed|pledged|promised)$/.test(
      words[verb]?.low ?? '',
    )
  )
    return undefined;
  return /^(?:in (?:19|20)|last |earlier |yesterday )/.test(lowText(words, verb + 1, verb + 3)) ? undefined : verb;
}

/** "The paper quoted X as saying …": the word with which whoever is quoted speaks. */
function quotedVerb({ to }: Phrase, opens: number, words: readonly Word[]): number | undefined {
  if (!/^(?:quoted|quotes|quoting|cited|cites|citing)$/.test(words[opens - 1]?.low ?? '')) return undefined;
  const as = words.findIndex(({ low }, i) => i >= to && i < to + 12 && /^(?:as|[.;])$/.test(low));
  return words[as]?.low === 'as' && /^(?:saying|telling|stating|adding)$/.test(words[as + 1]?.low ?? '')
    ? as + 1
    : undefined;
}

/** A phrase right behind a verb is its object, unless the verb tells or asks ("said Việt Nam …", "suggested the US …"). */
function isObject(opens: number, words: readonly Word[]): boolean {
  const low = words[opens - 1]?.low ?? '';
  if (isSpeech(low) || TELLS.test(low)) return false;
  return isVerbLike(low) || (low.length > 5 && low.endsWith('ing') && low !== 'evening' && low !== 'morning');
}

function skipArticle(from: number, words: readonly Word[]): number {
  return /^(?:the|a|visiting|both|their|our)$/.test(words[from - 1]?.low ?? '') ? from - 1 : from;
}

/** The word number of the finite verb that the phrase has, if any: past adverbs, brackets, an apposition or a "who" clause. */
function verbAfter(phrase: Phrase, words: readonly Word[], next: Phrase | undefined): number | undefined {
  // "…, the Thai firms included, …".
  if (/^(?:included|excepted|concerned)$/.test(words[phrase.to]?.low ?? '')) return undefined;
  let i = phrase.to;
  if (words[i]?.text === '(') {
    const close = words.findIndex((word, n) => n > i && n < i + 14 && word.text === ')');
    if (close > 0) i = close + 1;
  }
  const told = skipAdverbs(i, words);
  i = skipDay(told, words);
  if (isVerbLike(words[i]?.low ?? '')) return i;
  if (/^(?:on|at)$/.test(words[told]?.low ?? '')) i = told;
  // "The people of Laos always treasure": what is always done is a verb.
  if (
    words[i - 1]?.low === 'always' &&
    i - 1 >= phrase.to &&
    /^(?!been|ready)[a-z]{3,12}(?<!ing)$/.test(words[i]?.text ?? '')
  )
    return i;
  if (words[i]?.low === 'who') {
    const verb = skipAdverbs(i + 1, words);
    return isVerbLike(words[verb]?.low ?? '') ? verb : undefined;
  }
  if (words[i]?.text === ',' || words[i]?.text === '–' || words[i]?.text === '—') {
    for (let n = i + 1; n < Math.min(words.length, i + 32); n += 1) {
      const mark = words[n]?.text ?? '';
      if (!/^[,–—]$/.test(mark)) {
        if (/^[.;:!?]$/.test(mark)) break;
        continue;
      }
      const verb = skipDay(skipAdverbs(n + 1, words), words);
      if (!isVerbLike(words[verb]?.low ?? '') || (words[verb]?.low === 'said' && !isAside(i, n, words))) continue;
      if (next && next.from < n && isOwnVerb(next, n, words)) return undefined;
      return verb;
    }
    const behind = phrase.pointer === 'person' ? verbBehindOffice(i + 1, words) : undefined;
    return behind !== undefined && next && isOwnVerb(next, behind + 1, words) ? undefined : behind;
  }
  const teller = words[skipArticle(phrase.from, words) - 1]?.low ?? '';
  // "Said the Lao Department of Wool should …": the body's own tail, behind a word of telling.
  if (isVerbLike(teller) && !(phrase.pointer === 'side' && isSpeech(teller) && words[i]?.low === 'of'))
    return undefined;
  // A name's own tail ("of Laos", "from the Philippines") between the phrase and its verb.
  if (
    /^(?:of|from)$/.test(words[i]?.low ?? '') ||
    (phrase.pointer !== 'side' && /^(?:for|to|in|on|at|by|this|late|earlier|early)$/.test(words[i]?.low ?? ''))
  )
    for (let n = i + 1; n < Math.min(words.length, i + 14); n += 1) {
      const low = words[n]?.low ?? '';
      if (/^[,.;:()"“”]$/.test(low) || low === 'that' || low === 'who' || low === 'which') return undefined;
      if (
        isVerbLike(low) &&
        !/^(?:support|supports|call|calls|request|requests|offer|offers|notes|values|regards|needs|hopes|wishes|voices|promises|sets|leads|visit|look|plans|shares|united|concerned|related|reached|signed|need|want|hope|welcome|thanks)$/.test(
          low,
        )
      )
        return n;
    }
  return undefined;
}

/** "X, President of the Lao Traders' Union expressed …": the verb behind an office that no comma closes. */
function verbBehindOffice(from: number, words: readonly Word[]): number | undefined {
  if (!OFFICE.test(words[from]?.text ?? '')) return undefined;
  for (let n = from + 1; n < Math.min(words.length, from + 18); n += 1) {
    const { text, low } = words[n] ?? { text: '', low: '' };
    if (
      /^\p{Lu}|^[&()]$/u.test(text) ||
      /^(?:of|the|for|and|in|to|on|at|municipal|provincial|city|national)$/.test(low)
    )
      continue;
    const verb = skipAdverbs(/^(?:has|have)$/.test(low) ? n + 1 : n, words);
    return /^(?:said|told|spoke|made|[a-z]{4,14}ed)$/.test(words[verb]?.low ?? '') && words[n - 1]?.low !== 'and'
      ? n
      : undefined;
  }
  return undefined;
}

/** First word of an office behind a name. */
const OFFICE =
  /^(?:President|Chair(?:wo)?man|Chair|Vice|Deputy|Director|Director-General|Secretary|Minister|Ambassador|Head|General|Governor|Mayor|Speaker|First|Permanent|Member|Consul|Commander|CEO)$/;

/** "X, for his part, said …": only such asides stand between a subject and "said"; else the words behind are its subject. */
function isAside(from: number, to: number, words: readonly Word[]): boolean {
  const aside = lowText(words, from + 1, to);
  return /^(?:for (?:his|her|its) part|in (?:turn|reply|response)|(?:now )?in \S{2,14} (?:to|for|on) .{1,110}|meanwhile|however|who .{1,80}|also (?:an?|the) .{2,120}|(?:the |an? )?(?:member|head|chief|chairman|chairwoman|vice|deputy|director|secretary|president|minister|ambassador) .{2,120}|(?!(?:including|during|following|according|noting|saying|adding|stressing)\b)[a-z]{3,14}ing .{1,110})$/.test(
    aside,
  );
}

function isOwnVerb(next: Phrase, before: number, words: readonly Word[]): boolean {
  const verb = skipAdverbs(next.to, words);
  return verb < before && isVerbLike(words[verb]?.low ?? '');
}

/** "X the same day congratulated …", "X that evening thanked …": past the words of time. */
function skipDay(from: number, words: readonly Word[]): number {
  const day = lowText(words, from, from + 4);
  const found =
    /^(?:on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday)|on (?:january|february|march|april|may|june|july|august|september|october|november|december) \d{1,2}|at (?:all times|the same time)|once more|(?:the same|the next|the following|that same) (?:day|week|month|evening|morning|afternoon|night)|(?:that|this|last) (?:day|week|month|year|evening|morning|afternoon|night))\b/.exec(
      day,
    )?.[0];
  return found === undefined ? from : from + found.split(' ').length;
}

/** What makes "do" a verb of its own: "will do all it can", "would do what she could". */
const DONE = /^(?:all|what|everything|whatever) (?:he|she|it|they|we|i|in)$/;

function mainVerb(verb: number, words: readonly Word[]): number {
  let i = verb;
  while (i < words.length && (isAuxiliary(words[i]?.low ?? '') || isAdverb(words[i]?.low ?? ''))) {
    if (words[i]?.low === 'do' && i > verb && DONE.test(lowText(words, i + 1, i + 3))) return i;
    i += 1;
  }
  return i >= words.length || /^[,.;:]$/.test(words[i]?.low ?? '') ? verb : i;
}

/** "Recalled the warm impression (Laos made on him)": the object of what somebody did, told without "that". */
const LEFT_BEHIND =
  /(?:^|\b(?!(?:at|in|on|during|after|before|for|of|with|by|to|said|and)\b)[a-z]{2,14} )the (?:[a-z]{3,14} ){0,3}(?:impression|support|help|assistance|aid|welcome|hospitality|contribution|contributions|role|part|gift|gifts|progress|achievements|successes|efforts|sacrifices|results|attention|affection|sentiments|importance|reception|steps|strides)$/;

/** "A partner it can trust": a noun with its article, and no word of time. */
function isBehindNamed(opens: number, words: readonly Word[]): boolean {
  const noun = words[opens - 1];
  if (!noun || !/^[a-z]{4,20}$/.test(noun.text) || isVerbLike(noun.low) || isAdverb(noun.low)) return false;
  if (
    /^(?:year|month|week|time|moment|morning|evening|that|than|when|which|what|whom|because|while|after|before|once|until|since|with|then|though|although|where|unless|whether)$/.test(
      noun.low,
    )
  )
    return false;
  return words.slice(Math.max(0, opens - 4), opens - 1).some(({ low }) => /^(?:an?|the|its|his|her)$/.test(low));
}

/** "Thanked Tokyo for the condolences it sent": a pronoun right behind a noun opens a clause about that noun. */
function isOfNoun({ pointer }: Phrase, opens: number, words: readonly Word[], earlier: readonly Clause[]): boolean {
  if (pointer === 'side' || pointer === 'person')
    return earlier.length > 0 && LEFT_BEHIND.test(lowText(words, Math.max(0, opens - 6), opens));
  if (!/^(?:he|they|we|own)$/.test(pointer) || !/^(?:he|she|it|they|we)$/.test(words[opens]?.low ?? '')) return false;
  const teller = earlier.findLast(({ level }) => level === 'own');
  const noun = words[opens - 1];
  if (earlier.at(-1)?.level === 'told' && isBehindNamed(opens, words)) return true;
  if (!teller || !noun || isSpeech(words[teller.main]?.low ?? '') || TELLS.test(words[teller.main]?.low ?? ''))
    return false;
  return (
    /^[a-z]{4,20}(?:s|ion|ment|ance|ence|ity|ship|help|support|work|aid)$/.test(noun.text) &&
    !isVerbLike(noun.low) &&
    !/^(?:talks|is|was|as|besides|afterwards|towards|always|plus|this|thus|unless|whereas|perhaps|words|days|years|hours|remarks|times)$/.test(
      noun.low,
    )
  );
}
