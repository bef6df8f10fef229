import { findParties } from '../../actor/gazetteer.ts';
import type { Library } from '../../library/library.ts';
import { analyse, type Token } from '../../search/analyse.ts';
import { stem } from '../../search/stem.ts';
import type { Question } from '../question/question.ts';
import { toldInPhrase } from '../words/kindred-phrases.ts';
import { glossesOf, ofStates } from './glosses.ts';
import { initialsAround, type Shortened, spelledAs, spelledByInitials } from './initials.ts';
import { ofMinistry } from './of-ministry.ts';
import { yearsMarked } from './years-marked.ts';

/** How a text may tell a word of a question otherwise than by another word. */
interface Spellings {
  /** By a name in full or in short, in two parts, by a minister, or in several words ("set foot in"). */
  readonly inPhrase?: RegExp;
  /** It is the word itself, spelled otherwise, and no other one for it. */
  readonly isSame: boolean;
  /** It is the name that the word's letters stand for. */
  readonly isSpelledOut?: boolean;
  /** The names of which it is a word, as far as texts may tell them by initials. */
  readonly shortened?: readonly Shortened[];
}

/** How the articles of the library may tell a word of a question otherwise; a concept is looked for as such. */
export function spellingsOf(token: Token, { text, kind }: Question, library: Library): Spellings {
  if (token.concept) return { isSame: false };
  const knows = (term: string): boolean => library.engine.knows(term);
  const bare = text.slice(token.start, token.end).replace(/['’]s?$/, '');
  const names = initialsAround(token, text, (initials) => analyse(initials).some(({ term }) => knows(term)));
  const glosses = glossesOf(library);
  const inFull = spelledAs([...(glosses.get(bare) ?? [])]) ?? spelledByInitials(bare);
  const same =
    inFull ??
    names.find(({ letters, name }) => glosses.get(letters)?.has(name))?.initials ??
    shortOfState(token, text, library) ??
    compoundOf(token, knows) ??
    (kind === 'who' && token.word === 'ministry' ? ofMinistry(text) : undefined) ??
    yearsMarked(token.word, text);
  const inPhrase = same ?? toldInPhrase(nameOfTopic(token, text));
  return {
    ...(inPhrase && { inPhrase }),
    isSame: same !== undefined,
    ...(inFull && { isSpelledOut: true }),
    ...(names.length > 0 && { shortened: names }),
  };
}

/** The initials of a body of one state that the question names without any ("SFG" for "the Fisheries Guild", of Sweden). */
function shortOfState({ start, end, capital }: Token, text: string, library: Library): RegExp | undefined {
  if (!capital) return undefined;
  const around = text.slice(Math.max(0, start - REACH), end + REACH);
  const plain = around.toLowerCase();
  const word = text.slice(start, end).toLowerCase();
  const letters = ofStates(library).flatMap(({ initials, rest }) => {
    const at = rest.includes(word) ? plain.indexOf(rest) : -1;
    return at >= 0 && !endsInState(around.slice(0, at)) ? [initials] : [];
  });
  return letters.length > 0 ? new RegExp(`(?<![\\p{L}\\d])(?:${letters.join('|')})(?![\\p{L}\\d])`, 'u') : undefined;
}

/** "The Danish", "Denmark's": the body that is named behind it is of that state. */
const endsInState = (before: string): boolean => {
  const named = before.replace(/(?:['’]s?)? $/, '');
  return findParties(named).some(({ end }) => end === named.length);
};

/** Characters of a name around one of its words, at most. */
const REACH = 50;

const COMPOUND =
  /^(inter|multi|trans|anti|counter|non|pre|post|sub|co|hydro|thermo|agro|bio|geo|eco|petro|micro|macro|tele|cyber)(\p{Ll}{4,30})$/u;

/** "Intergovernmental" may be written in two ("inter-governmental"). */
function compoundOf({ word }: Token, knows: (term: string) => boolean): RegExp | undefined {
  const [, first, rest] = COMPOUND.exec(word) ?? [];
  return first && rest && knows(stem(rest)) ? new RegExp(`\\b${first}[ -]${rest}\\b`, 'iu') : undefined;
}

/** "Human rights" are one thing. */
const nameOfTopic = ({ word, end }: Token, text: string): string =>
  word === 'human' && /^ rights\b/i.test(text.slice(end)) ? 'rights' : word;
