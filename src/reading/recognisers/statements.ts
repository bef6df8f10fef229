import type { PersonMention, Recogniser, Sentence } from '../draft.ts';
import type { Statement } from '../reading.ts';
import { type FoundAct, findActs, type Scene } from './statements/acts.ts';
import { isEarlier } from './statements/background.ts';
import { findPhrasedActs } from './statements/readiness.ts';
import { type Cast, createCast, findAttribution, findSource, resolve, type Speaker } from './statements/speakers.ts';
import { type Clause, findClauses, findPhrases } from './statements/subjects.ts';
import { findDuties } from './statements/wishes.ts';
import { type Word, wordsOf } from './statements/words.ts';

/** Sentences longer than this are lists or broken text; what they hold is left alone. */
const LONGEST = 2500;

/**
 * What each side said in the meetings that the article reports: one Statement an act, with the whole sentence. An act
 * whose side the text leaves open is left out, and so is every act of an article that reports no meeting.
 */
export const statements: Recogniser = {
  name: 'statements',
  recognise(draft) {
    if (draft.meetings.length === 0) return;
    const cast = createCast(draft);
    const sides = new Set(cast.people.map(({ side }) => side));
    const mentions = draft.mentions.filter((mention) => mention.in === 'body').sort((a, b) => a.start - b.start);
    let next = 0;
    for (const sentence of draft.sentences) {
      const from = next;
      while ((mentions[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.end) next += 1;
      if (sentence.text.length > LONGEST) continue;
      for (const { speaker, act } of readSentence(sentence, mentions.slice(from, next), cast)) {
        if (sides.size >= 2 && speaker.side !== 'both' && !sides.has(speaker.side)) continue;
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

interface Said {
  readonly speaker: Speaker;
  readonly act: Statement['act'];
}

function readSentence(sentence: Sentence, mentions: readonly PersonMention[], cast: Cast): Said[] {
  const words = wordsOf(sentence.text, sentence.start);
  const phrases = findPhrases(sentence, words, mentions);
  const clauses = findClauses(phrases, words);
  const scene: Scene = { words, phrases, clauses };
  const voice = createVoice(scene, cast);
  const said: Said[] = [];
  if (!isEarlier(sentence.text)) {
    const acts = [...findActs(scene), ...findPhrasedActs(scene), ...findDuties(scene)].sort((a, b) => a.at - b.at);
    for (const found of acts) {
      const speaker = voice.speakerOf(found);
      if (!speaker || !isPossible(found, speaker, words)) continue;
      if (!said.some((known) => known.act === found.act && known.speaker.side === speaker.side))
        said.push({ speaker, act: found.act });
    }
  }
  voice.leave();
  cast.context.inviter = said.find(({ act, speaker }) => act === 'invited' && speaker.side !== 'both')?.speaker;
  return said;
}

/** Both sides together neither suggest things to each other nor owe themselves duties. */
function isPossible({ act, at }: FoundAct, speaker: Speaker, words: readonly Word[]): boolean {
  if (act !== 'asked' || speaker.side !== 'both') return true;
  return /^(?:call|urg|appeal|demand)/.test(words[at]?.low ?? '');
}

interface Voice {
  speakerOf(found: FoundAct): Speaker | undefined;
  /** Tells the context who spoke last. */
  leave(): void;
}

function createVoice({ words, phrases, clauses }: Scene, cast: Cast): Voice {
  const turned = /^(?:for|on) (?:his|her|its|their) part|^(?:in|by) (?:turn|response|reply|return)\b/.test(
    words
      .slice(0, 3)
      .map(({ low }) => low)
      .join(' '),
  );
  const attribution = findAttribution(clauses, words);
  const source = findSource(phrases, words);
  const behind = attribution ?? source;
  const teller = behind ? resolve(behind, cast, undefined, turned) : undefined;
  const own = clauses.filter((clause) => clause.level === 'own' && clause !== attribution);
  const first = own[0];
  const spokenBy = (clause: Clause): Speaker | undefined => {
    if (clause === attribution) return teller;
    const before = own.findLast((other) => other.from < clause.from && other.pointer !== 'they');
    if (clause.level === 'told' || behind)
      return behind && (clause.level !== 'told' || !before) ? teller : before ? speak(before) : cast.context.last;
    if (clause.pointer === 'he' && before) return speak(before);
    return undefined;
  };
  const speak = (clause: Clause): Speaker | undefined => {
    if (clause === attribution) return teller;
    if (clause.pointer === 'he' && /^accept/.test(words[clause.main]?.low ?? '')) {
      const before = own.findLast((other) => other.from < clause.from);
      const invited = before && words.slice(before.main, clause.from).some(({ low }) => /^invit/.test(low));
      const inviter = invited ? speak(before) : before ? undefined : cast.context.inviter;
      if (inviter && inviter.side !== 'both') return cast.people.find(({ side }) => side !== inviter.side);
    }
    const told = spokenBy(clause);
    const pronoun =
      clause.pointer === 'he' || clause.pointer === 'we' || clause.pointer === 'own' || clause.pointer === 'side';
    return resolve(clause, cast, pronoun ? told : undefined, turned);
  };
  return {
    speakerOf({ act, at, by }) {
      if (by === 'joint') return { side: 'both' };
      if (!('verb' in by)) return resolve(by, cast, teller, turned);
      const low = words[at]?.low ?? '';
      const subject = speak(by);
      if (/^(?:should|must|ought|needs?|have|has)$/.test(low) && act === 'asked' && by.verb === at) {
        const asker = spokenBy(by) ?? cast.context.last;
        const telling = own.findLast((other) => other.from < by.from);
        if (by.level === 'told' && telling && /^(?:agree|concur|consent|accept)/.test(words[telling.main]?.low ?? ''))
          return undefined;
        return asker && asker.side !== subject?.side ? asker : undefined;
      }
      if (by.pointer === 'we' && act === 'agreed') return { side: 'both' };
      if (by.level === 'told') {
        const asker = spokenBy(by);
        if (asker && subject && asker.side !== 'both' && asker.side !== subject.side)
          return subject.side === 'both' && act === 'agreed' ? subject : undefined;
      }
      return subject;
    },
    leave() {
      const speaker = teller ?? (first ? speak(first) : undefined);
      if (speaker && speaker.side !== 'both') cast.context.last = speaker;
      const later = own.findLast(({ pointer }) => pointer === 'person' || pointer === 'side');
      if (!teller && later && later !== first) {
        const other = speak(later);
        if (other && other.side !== 'both') cast.context.last = other;
      }
    },
  };
}
