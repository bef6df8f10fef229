import type { FoundAct, Recipient } from './found-act.ts';
import { areGuests, groupOf, onlySeveral, sideThatThanks } from './group.ts';
import { isHelping } from './helping.ts';
import { isBareState, isSilentBody } from './no-pronoun.ts';
import { addressesOwnSide } from './own-side.ts';
import type { Clause, Phrase } from './phrase.ts';
import { isOpenRole, resolveRole } from './roles.ts';
import type { Scene } from './scene.ts';
import type { Speaker } from './speaker.ts';
import { type Cast, findAttribution, findSource, resolve } from './speakers.ts';
import { isPassive, isSpeech, lowText, type Word } from './words.ts';

/** Whose voice an act of one sentence is. */
export interface Voice {
  /** Undefined when the text leaves it open. */
  speakerOf(found: FoundAct): Speaker | undefined;
  /** Tells the context who spoke last. */
  leave(): void;
}

/** Reads who speaks in a sentence: its own subjects, an attribution behind, or who spoke last. */
export function createVoice(scene: Scene, cast: Cast): Voice {
  const { words, phrases, clauses } = scene;
  const turned =
    /^(?:(?:he|she) , )?(?:(?:for|on) (?:his|her|its|their) part|(?:in|by) (?:turn|response|reply|return)\b)/.test(
      lowText(words, 0, 5),
    );
  const attribution = findAttribution(clauses, words);
  const source = findSource(phrases, words);
  const behind = attribution ?? source;
  const teller =
    behind?.pointer === 'role'
      ? resolveRole(behind, words, phrases, cast)
      : behind
        ? ((behind.pointer === 'he' ? whoPromisesFor(clauses, words, cast) : undefined) ??
          resolve(behind, cast, undefined, turned))
        : undefined;
  const own = clauses.filter((clause) => clause.level === 'own' && clause !== attribution);
  const first = own[0];
  const spokenBy = (clause: Clause): Speaker | undefined => {
    if (clause === attribution) return teller;
    // "With X saying he wanted …".
    const saying = /^(?:saying|adding|noting|stressing)$/.test(words[clause.from - 1]?.low ?? '')
      ? phrases.find(({ pointer, to }) => pointer === 'person' && to === clause.from - 1)
      : undefined;
    if (saying && clause.pointer === 'he') return resolve(saying, cast, undefined, turned);
    // No "he" means two sides: "the two sides can begin in May, he suggested".
    const before = own.findLast(
      ({ from, pointer }) =>
        from < clause.from && pointer !== 'they' && !(pointer === 'joint' && clause.pointer === 'he'),
    );
    if (clause.level === 'told' || behind)
      return behind && (clause.level !== 'told' || !before) ? teller : before ? speak(before) : cast.context.last;
    if ((clause.pointer === 'he' || isOfSubject(clause, words) || isQuoted(clause, before, words)) && before)
      return speak(before);
    return undefined;
  };
  /** "X stressed that in such times, both sides should …": who told what the clause goes on with behind a comma. */
  const whoTold = ({ from }: Clause): Speaker | undefined => {
    const telling = own.findLast((other) => other.from < from && other.pointer !== 'they' && other.side !== 'both');
    const that = telling && words[telling.main + 1]?.low === 'that' && isSpeech(words[telling.main]?.low ?? '');
    return that ? speak(telling) : undefined;
  };
  const speak = (clause: Clause): Speaker | undefined => {
    if (clause === attribution) return teller;
    if (clause.pointer === 'he' && /^accept/.test(words[clause.main]?.low ?? '')) {
      const before = own.findLast((other) => other.from < clause.from);
      const invited = before && words.slice(before.main, clause.from).some(({ low }) => /^invit/.test(low));
      const inviter = invited ? speak(before) : before ? undefined : cast.context.inviter;
      if (inviter && inviter.side !== 'both') return cast.people.find(({ side }) => side !== inviter.side);
    }
    if (areGuests(clause, words)) return guests();
    if (clause.pointer === 'role' || isByRole(clause, words)) {
      const meant =
        clause.pointer === 'role'
          ? resolveRole(clause, words, phrases, cast)
          : resolve(clause, cast, undefined, turned);
      return contrasted(clause, meant) ?? meant;
    }
    if (clause.pointer === 'latter') return latter(clause);
    const told = spokenBy(clause);
    const pronoun =
      clause.pointer === 'he' || clause.pointer === 'we' || clause.pointer === 'own' || clause.pointer === 'side';
    const meant = resolve(clause, cast, pronoun ? told : undefined, turned);
    return (meant && meetsOwn(clause, meant) ? otherThan(meant, cast) : undefined) ?? meant;
  };
  /** "Later he called on X": whoever takes part in the article's meetings comes to the other side. */
  const meetsOwn = ({ pointer, main }: Clause, { side, name }: Speaker): boolean => {
    const met = pointer === 'he' ? phrases.find(({ from }) => from > main) : undefined;
    // "In return he called on the Lao side to …": nobody asks his own.
    if (met?.side === side && met.pointer === 'side' && ASKS.test(words[main]?.low ?? ''))
      return met.from - main < 4 && words[met.to - 1]?.low === 'side';
    if (!MEETS.test(words[main]?.low ?? '')) return false;
    return (
      met?.pointer === 'person' &&
      met.from - main < 8 &&
      met.side === side &&
      met.name !== name &&
      cast.people.some((one) => one.name === met.name)
    );
  };
  /** "The guests": the side that was received, of which several spoke or are here, else who answers the one named first. */
  const guests = (): Speaker | undefined => {
    const { group, last } = cast.context;
    const side = cast.guests ?? group ?? onlySeveral(cast);
    if (side !== undefined) return { side };
    const other = last && last.side === cast.people[0]?.side ? otherThan(last, cast) : undefined;
    return other && { side: other.side };
  };
  /** "X invited Y, which the latter accepted": the second of two, in this sentence or in the one before. */
  const latter = ({ from }: Clause): Speaker | undefined => {
    const named = phrases.findLast((phrase) => phrase.to <= from && phrase.pointer === 'person');
    if (named) return resolve(named, cast, undefined, turned);
    const { inviter, last } = cast.context;
    const former = inviter ?? last;
    return former && former.side !== 'both' ? otherThan(former, cast) : undefined;
  };
  /** "A asked for ports, and the President pledged …", "while the guest …": a new subject is the other one at the table. */
  const contrasted = (clause: Clause, meant: Speaker | undefined): Speaker | undefined => {
    const opens = /^(?:the|his|her)$/.test(words[clause.from - 1]?.low ?? '') ? clause.from - 1 : clause.from;
    const link = words[opens - 1]?.low ?? '';
    if (link !== 'while' && (link !== 'and' || words[opens - 2]?.low !== ',')) return undefined;
    if (words.slice(clause.to, clause.main).some(({ low }) => low === 'also')) return undefined;
    // "For American support": an adjective alone is no subject.
    const before = own.findLast(
      ({ from, to, pointer, adjective }) =>
        from < clause.from && pointer !== 'joint' && pointer !== 'they' && !(adjective && to - from === 1),
    );
    const speaker = before && speak(before);
    if (!speaker || speaker.side === 'both' || (meant && meant.side !== speaker.side)) return undefined;
    return isOpenRole(clause, words, cast) ? otherThan(speaker, cast) : undefined;
  };
  /** Whoever did not invite, by the sentence or the one before. */
  const invitee = (at: number): Speaker | undefined => {
    const inviting = own.findLast(
      ({ main }) => main < at && words.slice(main, at).some(({ low }) => INVITES.test(low)),
    );
    const inviter = inviting ? speak(inviting) : cast.context.inviter;
    return inviter && inviter.side !== 'both' ? otherThan(inviter, cast) : undefined;
  };
  /** Who did what reached the other side. */
  const giverOf = ({ toward, from }: Recipient): Speaker | undefined => {
    const reached =
      'verb' in toward
        ? speak(toward as Clause)
        : toward.pointer === 'role'
          ? resolveRole(toward, words, phrases, cast)
          : resolve(toward, cast, undefined, turned);
    if (!reached || reached.side === 'both') return undefined;
    if (from !== undefined && from !== reached.side) {
      const theirs = cast.people.filter(({ side }) => side === from);
      if (theirs.length > 0) return theirs.length === 1 ? theirs[0] : { side: from };
    }
    return otherThan(reached, cast);
  };
  /** Clauses whose pointing subject turned out to be the other side, by what they say. */
  const turnedTo = new Map<number, Speaker>();
  return {
    speakerOf({ act, at, by, answers }) {
      if (answers === 'invitation') {
        const guest = invitee(at);
        const comer = typeof by === 'object' && 'verb' in by ? speak(by) : undefined;
        return guest && comer?.side === guest.side ? comer : undefined;
      }
      if (by === 'joint') return { side: 'both' };
      if (by === 'teller') return teller ?? (own[0] && own[0].main === at - 1 ? speak(own[0]) : undefined);
      if (by === 'last') return teller ?? cast.context.last;
      if (by === 'invitee') return invitee(at);
      if ('toward' in by) return giverOf(by);
      if (!('verb' in by))
        return by.pointer === 'role' ? resolveRole(by, words, phrases, cast) : resolve(by, cast, teller, turned);
      const low = words[at]?.low ?? '';
      const subject = speak(by);
      // "Laos values its ties, the Vietnamese minister said": nobody affirms what another stands for.
      if (
        act === 'affirmed' &&
        by !== attribution &&
        teller &&
        subject &&
        teller.side !== subject.side &&
        by.pointer === 'side'
      )
        return undefined;
      if (/^(?:should|must|ought|need(?:s|ed)?|have|has)$/.test(low) && act === 'asked' && by.verb === at) {
        const asker = spokenBy(by) ?? whoTold(by) ?? cast.context.last;
        const telling = own.findLast((other) => other.from < by.from);
        // "They recognised that the two sides should …": nobody asks the other.
        if (
          by.level === 'told' &&
          telling &&
          (telling.pointer === 'they' ||
            telling.pointer === 'joint' ||
            /^(?:agree|concur|consent|accept)/.test(words[telling.main]?.low ?? ''))
        )
          return undefined;
        return asker && asker.side !== subject?.side ? asker : undefined;
      }
      if (by.pointer === 'we' && act === 'agreed') return { side: 'both' };
      if (by.pointer === 'they' && act !== 'agreed') {
        const side = cast.context.group ?? sideThatThanks(act, at, words, cast);
        if (side !== undefined) return { side };
      }
      // "A statement said Lâm had asked …": what he had asked is his, whoever tells it.
      if (by.level === 'told' && words[by.verb]?.low !== 'had') {
        const asker = spokenBy(by);
        if (asker && subject && asker.side !== 'both' && asker.side !== subject.side)
          return subject.side === 'both' && act === 'agreed' ? subject : undefined;
      }
      const known = turnedTo.get(by.from);
      if (known) return known;
      if (!subject || !isPointing(by, words) || !addressesOwnSide(act, at, subject, scene)) return subject;
      const other = otherThan(subject, cast);
      if (other) turnedTo.set(by.from, other);
      return other;
    },
    leave() {
      if (first?.pointer !== 'they') {
        const group = first && (areGuests(first, words) ? guests()?.side : groupOf(first, words));
        cast.context.group = group === 'both' ? undefined : group;
      }
      const told =
        first && !isBareState(first) && !isSilentBody(first, words)
          ? (turnedTo.get(first.from) ?? speak(first))
          : undefined;
      if (first?.pronoun && first.from === 0 && told?.name !== undefined && !cast.pronouns.has(told.name))
        cast.pronouns.set(told.name, first.pronoun);
      cast.context.named = phrases.flatMap(({ pointer, side, name }) =>
        pointer === 'person' && side !== undefined && name !== undefined ? [{ side, name }] : [],
      );
      const speaker = teller ?? told;
      if (speaker && speaker.side !== 'both') remember(speaker);
      const traveller = cast.context.last === undefined ? whoseVisit(words, cast) : undefined;
      if (traveller) remember(traveller);
      // "Met the minister who put her name to it": told of whoever was met.
      const later = own.findLast(
        ({ pointer, to }) => (pointer === 'person' || pointer === 'role') && words[to]?.low !== 'who',
      );
      const receiver =
        !teller &&
        first &&
        /^(?:received|welcomed|greeted|hosted)$/.test(words[first.main]?.low ?? '') &&
        isPassive(first.main, words)
          ? phrases.find(
              ({ from, pointer }) =>
                pointer === 'person' &&
                from > first.main &&
                from <= first.main + 14 &&
                words.slice(first.main + 1, from).some(({ low }) => low === 'by'),
            )
          : undefined;
      const host = receiver && resolve(receiver, cast, undefined, false);
      if (host) remember(host);
      const other = !teller && later && later !== first ? speak(later) : undefined;
      if (other && other.side !== 'both') remember(other);
    },
  };

  function remember(speaker: Speaker): void {
    if (cast.context.last && cast.context.last.side !== speaker.side) cast.context.before = cast.context.last;
    cast.context.last = speaker;
  }
}

/** "The meeting took place during Deputy PM Xaysana's visit": before anybody spoke, a later "he" is the traveller. */
function whoseVisit(words: readonly Word[], { shortNames }: Cast): Speaker | undefined {
  const at = words.findIndex(
    ({ text }, i) =>
      /['’]s$/.test(text) && words.slice(i + 1, i + 4).some(({ low }) => /^(?:visit|trip|tour|stay)$/.test(low)),
  );
  return shortNames.get((words[at]?.text ?? '').replace(/['’]s$/, ''));
}

/** "X said: “We thank …”": "we" behind the colon are whoever is quoted. */
function isQuoted({ pointer, from }: Clause, before: Clause | undefined, words: readonly Word[]): boolean {
  if (pointer !== 'we' || !before) return false;
  const between = words.slice(before.main + 1, from);
  return between.some(({ low }) => low === ':') && between.some(({ low }) => /^["“]$/.test(low));
}

/** "His country", "it": of whoever was named in the sentence. "The country" may be the other one. */
const isOfSubject = ({ pointer, from }: Clause, words: readonly Word[]): boolean =>
  pointer === 'own' && /^(?:his|her|it)$/.test(words[from]?.low ?? '');

/** "The guest", "the minister": a person by an office alone. */
function isByRole({ pointer, from, to }: Phrase, words: readonly Word[]): boolean {
  return pointer === 'person' && to - from <= 4 && /^(?:the|his|her)$/.test(words[from]?.low ?? '');
}

/** "The US will keep helping Laos, she said": what a state will do for another its own one tells. */
function whoPromisesFor([first]: readonly Clause[], words: readonly Word[], { people }: Cast): Speaker | undefined {
  if (first?.pointer !== 'side' || first.from > 1 || !/^(?:will|would)$/.test(words[first.verb]?.low ?? ''))
    return undefined;
  const own = isHelping(first.main, words) ? people.filter(({ side }) => side === first.side) : [];
  return own.length === 1 ? own[0] : undefined;
}

/** Verbs of coming together, before whoever was met. */
const MEETS = /^(?:met|called|visited|saw|sat|received|hosted|held|had|spoke|talked)$/;

/** Verbs of asking, before the side that is asked. */
const ASKS = /^(?:asked|urged|called|requested|wanted|proposed|suggested|hoped)$/;
const INVITES = /^(?:invit(?:e|es|ed|ing)|extended|conveyed|renewed|repeated|handed)$/;

/** "He", "the minister": words whose meaning the context gave. */
function isPointing({ pointer, from }: Clause, words: readonly Word[]): boolean {
  return pointer === 'he' || pointer === 'role' || /^(?:the|his|her)$/.test(words[from]?.low ?? '');
}

/** The other side at the table; undefined where there are several. */
function otherThan({ side }: Speaker, { people, context }: Cast): Speaker | undefined {
  const others = people.filter((one) => one.side !== side);
  if (new Set(others.map((one) => one.side)).size === 1)
    return others.length === 1 ? others[0] : { side: others[0]?.side ?? side };
  return [context.before, context.last].find((one) => one && one.side !== side);
}
