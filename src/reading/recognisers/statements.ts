import type { PersonMention, Recogniser, Sentence } from '../draft.ts';
import type { Statement } from '../reading.ts';
import { findActs } from './statements/acts.ts';
import { findAssents } from './statements/assents.ts';
import { isEarlier } from './statements/background.ts';
import { findClauses } from './statements/clauses.ts';
import { findDuties } from './statements/duties.ts';
import type { FoundAct } from './statements/found-act.ts';
import { findPromisedGifts } from './statements/gifts.ts';
import { findPassiveInvitations } from './statements/invitations.ts';
import { findActsOfBodies } from './statements/own-bodies.ts';
import { findPhrasedActs } from './statements/phrased-acts.ts';
import { findPhrases } from './statements/phrases.ts';
import type { Scene } from './statements/scene.ts';
import type { Speaker } from './statements/speaker.ts';
import { type Cast, createCast } from './statements/speakers.ts';
import { findStances } from './statements/stances.ts';
import { whoTellsLead } from './statements/told-next.ts';
import { areTwoTold, findUntoldCast } from './statements/untold-meeting.ts';
import { createVoice } from './statements/voice.ts';
import { before, type Word, wordsOf } from './statements/words.ts';

/** Sentences longer than this are lists or broken text; what they hold is left alone. */
const LONGEST = 2500;

/**
 * What each side said in the meetings that the article reports, or to the press on matters with another state: one
 * Statement an act, with the whole sentence. An act whose side the text leaves open is left out, and so is every act of an
 * article in which neither two sides come together nor a spokesperson speaks.
 */
export const statements: Recogniser = {
  name: 'statements',
  recognise(draft) {
    const participants =
      draft.meetings.length > 0 ? draft.meetings.flatMap((meeting) => meeting.participants) : findUntoldCast(draft);
    if (draft.meetings.length === 0 && participants.length === 0 && !areTwoTold(draft)) return;
    const cast = createCast(participants, draft.meetings, draft.mentions);
    const sides = new Set(cast.people.map(({ side }) => side));
    const mentions = draft.mentions.filter((mention) => mention.in === 'body').sort((a, b) => a.start - b.start);
    const told = whoTellsLead(draft, cast);
    let next = 0;
    for (const [nth, sentence] of draft.sentences.entries()) {
      const from = next;
      while ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) next += 1;
      if (sentence.text.length > LONGEST || isOfDocument(sentence, draft.sentences[nth - 1])) continue;
      if (sentence === told?.lead) cast.context.last = told.speaker;
      for (const { speaker, act } of readSentence(
        sentence,
        mentions.slice(from, next),
        cast,
        sentence === told?.lead,
      )) {
        if (sides.size === 0 && draft.meetings.length === 0 && speaker.side !== 'both') continue;
        if (sides.size >= 2 && speaker.side !== 'both' && !sides.has(speaker.side)) continue;
        // Who speaks to the press speaks for one side, and whoever else the article names is only spoken of.
        if (sides.size === 1 && draft.meetings.length === 0 && !sides.has(speaker.side)) continue;
        draft.statements.push({
          side: speaker.side,
          ...(speaker.name === undefined ? {} : { speaker: speaker.name }),
          act,
          text: sentence.text,
          start: sentence.start,
          end: sentence.end,
        });
      }
    }
  },
};

/** "They adopted a joint statement. It promised …": the words of a text that both made are no side's own. */
function isOfDocument({ text }: Sentence, previous: Sentence | undefined): boolean {
  return /^It (?!was |is |has been )/.test(text) && previous !== undefined && MADE_TOGETHER.test(previous.text);
}

const MADE_TOGETHER =
  /\b(?:[Tt]wo|[Bb]oth|[Tt]hey|joint)\b[^.;]{0,120}\b(?:statement|declaration|communiqu[eé]|document|roadmap|memorandum)\b[^.;]{0,40}\.$/;

interface Said {
  readonly speaker: Speaker;
  readonly act: Statement['act'];
  /** Word number of the verb. */
  readonly at: number;
}

/** "Suggested that …, and asked Laos to …": a finite verb of its own, joined to the first, is a second act of the same kind. */
function isAnother({ at, act, by }: FoundAct, first: number, words: readonly Word[]): boolean {
  const low = words[at]?.low ?? '';
  if (!REPEATED.has(act) || by === 'joint' || at - first < 4) return false;
  // "The two sides should …, he said, suggesting …": a duty first, and then a verb of asking.
  if (/^(?:should|must|need)$/.test(words[first]?.low ?? '') && /^(?:suggest|propos|urg|ask|request)ing$/.test(low))
    return true;
  // "China is ready to …, he said, adding that it is also willing to …": told anew.
  if (act === 'offered' && typeof by === 'object' && 'verb' in by && by.level === 'told')
    return words.slice(Math.max(first, by.from - 3), by.from).some((word) => /^add(?:ing|ed)$/.test(word.low));
  if (!/(?:ed|sought|s)$/.test(low)) return false;
  if (low === words[first]?.low || (typeof by === 'object' && 'verb' in by && by.level !== 'own')) return false;
  const joint = before(at, words);
  return /^(?:and|,|;)$/.test(words[joint]?.low ?? '');
}

/** Acts that one side may well perform twice in a sentence. */
const REPEATED: ReadonlySet<Statement['act']> = new Set(['asked', 'agreed', 'offered']);

function readSentence(sentence: Sentence, mentions: readonly PersonMention[], cast: Cast, isToldNext: boolean): Said[] {
  const words = wordsOf(sentence.text, sentence.start);
  const phrases = findPhrases(sentence, words, mentions, cast);
  const clauses = findClauses(phrases, words);
  const scene: Scene = { words, phrases, clauses };
  const voice = createVoice(scene, cast);
  const said: Said[] = [];
  if (!isEarlier(sentence.text)) {
    const acts = [
      ...findActs(scene),
      ...findPhrasedActs(scene),
      ...findActsOfBodies(scene, isToldNext),
      ...findDuties(scene),
      ...findStances(scene),
      ...findAssents(scene),
      ...findPassiveInvitations(scene),
      ...findPromisedGifts(scene),
    ].sort((a, b) => a.at - b.at);
    for (const found of acts) {
      if (isAssuranceOf(acts, found, words)) continue;
      const speaker = voice.speakerOf(found);
      if (speaker && isSharedWish(found, speaker, words)) said.push({ speaker, act: 'hoped', at: found.at });
      if (!speaker || !isPossible(found, speaker, words)) continue;
      const known = said.findLast((one) => one.act === found.act && isSame(one.speaker, speaker));
      if (!known || isAnother(found, known.at, words)) said.push({ speaker, act: found.act, at: found.at });
    }
  }
  voice.leave();
  cast.context.inviter = said.find(({ act, speaker }) => act === 'invited' && speaker.side !== 'both')?.speaker;
  return said;
}

/** Two of one side who are named do the same thing apart: "A cabled Li, and B sent sympathies to Zhao". */
const isSame = (one: Speaker, other: Speaker): boolean =>
  one.side === other.side && (one.name === undefined || other.name === undefined || one.name === other.name);

/** "Assured his host that he will do all he can": what is assured is the offer. */
function isAssuranceOf(acts: readonly FoundAct[], { act, at }: FoundAct, words: readonly Word[]): boolean {
  return (
    act === 'affirmed' &&
    /^assur/.test(words[at]?.low ?? '') &&
    acts.some((other) => other.act === 'offered' && other.at > at && other.at < at + 12)
  );
}

/** "The two sides wished the two legislatures to …": asked of nobody but themselves, it is their hope. */
function isSharedWish({ act, at }: FoundAct, { side }: Speaker, words: readonly Word[]): boolean {
  return act === 'asked' && side === 'both' && /^(?:wish|want)/.test(words[at]?.low ?? '');
}

/** Both sides together neither suggest things to each other nor owe themselves duties. */
function isPossible({ act, at }: FoundAct, speaker: Speaker, words: readonly Word[]): boolean {
  if (act !== 'asked' || speaker.side !== 'both') return true;
  return /^(?:call|urg|appeal|demand)/.test(words[at]?.low ?? '');
}
