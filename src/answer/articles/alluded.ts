import type { Party } from '../../actor/actor.ts';
import { fold } from '../../actor/fold.ts';
import { findParties } from '../../actor/gazetteer.ts';
import type { Statement } from '../../reading/reading.ts';
import { analyse } from '../../search/analyse.ts';
import { partyOfTerm } from '../../search/concepts.ts';
import { nameTokens } from '../people/known-names.ts';
import { officeCalled } from '../people/office-called.ts';
import type { IndexedPerson } from './indexed-person.ts';

const OFFICE =
  /\b[Tt]he (?:(\p{Lu}\p{Ll}+(?:ese|ian|an|ish|ch)) )?([Pp]rime [Mm]inister|[Ff]oreign [Mm]inister|[Pp]resident|[Cc]hancellor|[Aa]mbassador|[Ss]enator|[Pp]remier|[Gg]overnor|Secretary|PM|(?:NA|National Assembly) (?:[Cc]hairman|[Cc]hairwoman|[Ll]eader)|top legislator|Party (?:[Cc]hief|[Ll]eader)|General Secretary|State (?:President|[Ll]eader)|Government [Ll]eader)\b(?! \p{Lu}| of\b| (?:and|or) \p{Lu}|['’]s (?:spouse|wife|office))/gu;

/** "The Secretary" is who is called so, and no minister of another state; a party's is its General Secretary. */
const SECRETARY = /(?<!general )\bsecretary\b(?! general)/;

/** "The trade minister": the only one whose office is told by both words. */
const OF_A_MINISTRY =
  /\b[Tt]he (?!(?:prime|foreign|deputy|vice|state|general|party|first|former|new|visiting|same|host|[Pp]ermanent)\b)(\p{Ll}{4,}|\p{Lu}\p{Ll}{3,}) (minister|secretary|Minister|Secretary)\b(?! \p{Lu}| of\b|['’]s?\b)/gu;

/** "The general": the only one of that rank or post in the article. */
const RANK =
  /\b[Tt]he ([Gg]eneral|[Aa]dmiral|[Ss]ecretary(?: of (?:[Ss]tate|[Dd]efen[cs]e))?|(?:[Dd]efen[cs]e|[Ff]oreign) [Ss]ecretary|[Cc]hairman|[Cc]hairwoman|[Ee]nvoy|[Mm]ayor|[Cc]ommander|[Cc]onsul [Gg]eneral|[Dd]eputy [Ss]ecretary|[Vv]ice [Pp]resident|[Cc]rown [Pp]rince|[Kk]ing|[Ss]peaker)\b(?! \p{Lu}| of\b)/gu;

/** Where a sentence begins with somebody's rank, those who are not named in it say nothing in it. */
export function withRankFirst(
  statements: readonly Statement[],
  text: string,
  alluded: ReadonlySet<string>,
  people: readonly IndexedPerson[],
): readonly Statement[] {
  const [key, ...others] = alluded;
  const speaker = people.find((one) => one.key === key);
  const begins = text.slice(0, 40).search(RANK);
  if (!speaker || others.length > 0 || begins < 0 || begins > 1) return statements;
  const tokens = nameTokens(text);
  return statements.map((one) =>
    one.speaker === undefined || nameTokens(one.speaker).some((token) => tokens.includes(token))
      ? one
      : { ...one, speaker: speaker.name, side: speaker.country ?? one.side },
  );
}

/** "The diplomat": the only one of that calling in the article who takes part in the meetings told. */
const DIPLOMAT =
  /\b[Tt]he (?:(?:departing|outgoing|visiting|senior|veteran) )?diplomat\b(?! (?:\p{Lu}|from|of|who)\b)/u;
const OF_THE_CALLING = /\b(?:ambassador|envoy|consul|charge|diplomat|counsellor|foreign minister|secretary of state)\b/;

/** "The Indonesian leader": the only one of that state who takes part in the meetings told. */
const OF_A_STATE =
  /\b[Tt]he (\p{Lu}\p{L}{2,20}) (?:leader|president|prime minister|premier|minister|(?:top )?diplomat|chancellor|guest|host|official|side['’]s leader)\b(?! \p{Lu})/gu;

/** "The guest from Chile". */
const GUEST_FROM =
  /\b[Tt]he (?:(?:visiting|senior) )?(?:guest|visitor|diplomat|leader|official|minister|host) from (?:the )?(\p{Lu}[\p{L}.]+(?: \p{Lu}[\p{L}.]+){0,2})/u;

/** "Chile's and Peru's top diplomats": of each the only one who takes part. */
const OF_TWO_STATES =
  /((?:\p{Lu}[\p{L}.]{0,40}(?:['’]s?)? ){1,3}and (?:the )?(?:\p{Lu}[\p{L}.]{0,40}(?:['’]s?)? ){1,3})(?:leaders|presidents|prime ministers|premiers|top diplomats|foreign ministers|defen[cs]e (?:ministers|chiefs)|chancellors)\b/gu;

/** Keys of those whom the text calls by an office that nobody else in the article holds, or by their state. */
export function alludedIn(text: string, people: readonly IndexedPerson[], met: ReadonlySet<string>): Set<string> {
  const found = new Set<string>();
  const addOnlyOne = (state: Party | undefined): void => {
    const [only, ...more] = state ? people.filter(({ key, country }) => country === state && met.has(key)) : [];
    if (only && more.length === 0) found.add(only.key);
  };
  for (const [, ofState, office = ''] of text.matchAll(OFFICE)) {
    const wanted = officeCalled(office);
    const [state] = ofState ? analyse(ofState) : [];
    const [holder, ...others] = people.filter(
      ({ roles, roleText, country }) =>
        (office === 'Secretary' ? SECRETARY.test(roleText) : roles.has(wanted)) &&
        (!/^(?:NA|National)\b/i.test(office) || roleText.includes('national assembly')) &&
        (!state || country === partyOfTerm(state.term)),
    );
    if (holder && others.length === 0) found.add(holder.key);
  }
  for (const [, rank = ''] of text.matchAll(RANK)) {
    const ranked = new RegExp(`\\b${rank.toLowerCase()}\\b`);
    const [holder, ...others] = people.filter(({ roleText }) => ranked.test(roleText));
    if (holder && others.length === 0 && met.has(holder.key)) found.add(holder.key);
  }
  if (DIPLOMAT.test(text)) {
    const [holder, ...others] = people.filter(({ roleText }) => OF_THE_CALLING.test(roleText));
    if (holder && others.length === 0 && met.has(holder.key)) found.add(holder.key);
  }
  for (const [, ministry = '', post = ''] of text.matchAll(OF_A_MINISTRY)) {
    const [holder, ...others] = people.filter(
      ({ roleText }) => roleText.includes(fold(ministry)) && roleText.includes(fold(post)),
    );
    if (holder && others.length === 0) found.add(holder.key);
  }
  for (const [, people_ = ''] of text.matchAll(OF_A_STATE)) {
    const [token] = analyse(people_);
    addOnlyOne(token && partyOfTerm(token.term));
  }
  addOnlyOne(findParties(GUEST_FROM.exec(text)?.[1] ?? '')[0]?.party);
  for (const match of text.matchAll(OF_TWO_STATES))
    for (const { party } of findParties(match[1] ?? '')) addOnlyOne(party);
  return found;
}
