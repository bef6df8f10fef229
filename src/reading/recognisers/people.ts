import type { Person } from '../../actor/actor.ts';
import { findPeopleCalled, findPersonNamed } from '../../actor/gazetteer.ts';
import { findNamedPeople } from '../../actor/named-people.ts';
import { isVietnameseName, nameWords } from '../../actor/names.ts';
import { isRank } from '../../actor/rank-and-office.ts';
import { classOfRole, type RoleClass } from '../../actor/titles.ts';
import type { Draft, KnownPerson, PersonMention, Recogniser, Sentence } from '../draft.ts';
import { addMentions } from '../mentions.ts';
import { type NamelessLead, namelessLead } from '../office-of-lead.ts';
import { isBarePerson } from './people/bare-names.ts';
import { type Candidate, gatherNames, type SeenName } from './people/gather-names.ts';
import { officeOfHero } from './people/hero-of-lead.ts';
import { homeCountry } from './people/home-country.ts';
import { findNamesAlone } from './people/names-alone.ts';
import { placeUntied } from './people/place-untied.ts';
import type { Settled } from './people/settled.ts';

/** The offices of which a text speaks in the plural, as words and as classes. */
interface SharedOffices {
  readonly words: readonly string[];
  readonly classes: readonly RoleClass[];
}

/**
 * Everyone whom the article names: by the titles beside the names, by apposition, or by a name that the table knows.
 * The text's own title and country win over the table, which only adds the canonical name and a country that the text
 * leaves out. Someone whom the text does not name is never added.
 */
export const people: Recogniser = {
  name: 'people',
  recognise(draft) {
    const sentences = [...draft.sentences, ...draft.asides];
    const full = sentences.flatMap((sentence) =>
      findNamedPeople(sentence.text).map((named): SeenName => ({ sentence, named, words: nameWords(named.name) })),
    );
    const alone = findNamesAlone(sentences, full);
    const seen = alone.length === 0 ? full : inOrder(sentences, [...full, ...alone]);
    const offices = sharedOffices(draft);
    const candidates = gatherNames(
      seen.filter(({ words }) => words.length > 0),
      offices.classes,
      draft.countries.slice(0, 3),
    );
    const lead = namelessLead(draft);
    const settled = candidates
      .map((candidate) => settle(candidate, draft, offices, lead))
      .filter((one) => one !== undefined);
    const kept = placeUntied(settled, homeCountry(draft.article), draft);
    draft.people = kept.map(({ person }) => person).sort((a, b) => a.firstSeen - b.firstSeen);
    addMentions(
      draft,
      kept.flatMap(({ candidate, person }) => candidate.seen.map((where) => toMention(where, person))),
    );
  },
};

/** Names in the order in which they stand. */
function inOrder(sentences: readonly Sentence[], seen: readonly SeenName[]): SeenName[] {
  const nth = new Map(sentences.map((sentence, at) => [sentence, at]));
  const at = ({ sentence }: SeenName): number => nth.get(sentence) ?? 0;
  return seen.toSorted((a, b) => at(a) - at(b) || a.named.start - b.named.start);
}

const BOTH_OFFICES =
  /\b(?:[Bb]oth|[Tt]he two|[Tt]he) ((?:foreign |prime |defen[cs]e )?(?:ministers|presidents)|(?:[Pp]arty )?leaders|general secretaries)\b/g;

/** The offices that a general word may stand for. */
const ANY_OF: Readonly<Record<string, readonly RoleClass[]>> = {
  minister: ['foreign minister', 'defence minister', 'minister'],
  leader: ['party leader', 'head of state', 'head of government'],
};

function sharedOffices(draft: Draft): SharedOffices {
  const words = draft.sentences.flatMap(({ text }) =>
    [...text.matchAll(BOTH_OFFICES)].map((match) => (match[1] ?? '').replace(/ies$/, 'y').replace(/s$/, '')),
  );
  return { words, classes: [...new Set(words.flatMap((word) => ANY_OF[word] ?? [classOfRole(word)]))] };
}

function settle(
  candidate: Candidate,
  draft: Draft,
  offices: SharedOffices,
  lead: NamelessLead | undefined,
): Settled | undefined {
  const titled = candidate.seen.filter(({ named }) => named.role && named.by !== 'bare');
  const roles = titled
    .map(({ named }) => named.role ?? '')
    .filter((role) => !/^(?:President|Secretary|Minister)$/.test(role) || titled.length === 1);
  const bearers = bearersOf(candidate, draft, offices);
  const known = bearers.length === 1 ? bearers[0] : undefined;
  // Several of one country are called so: whose side the name is on is known, who bears it is not.
  const side = new Set(bearers.map((one) => one.country)).size === 1 ? bearers[0]?.country : undefined;
  if (
    titled.length === 0 &&
    !side &&
    !candidate.seen.some(
      ({ named, sentence }) =>
        named.by === 'counterpart' ||
        // "US Professor X": a form of address with a state.
        (named.by === 'title' && named.country !== undefined) ||
        isBarePerson(sentence, named),
    )
  )
    return undefined;
  const ofLead = officeOfHero(candidate, lead);
  const heads = ofLead !== undefined && titled.every(({ named }) => isRank(named.role ?? ''));
  const role =
    longest(roles.slice(0, 2)) ??
    titled[0]?.named.role ??
    (heads && ofLead.country === (candidate.country ?? side ?? ofLead.country) ? ofLead.role : undefined) ??
    (candidate.words.length === 1 ? offices.words[0] : undefined);
  const country =
    candidate.country ??
    side ??
    (heads ? ofLead.country : undefined) ??
    (isVietnameseName(candidate.name) ? 'VN' : undefined);
  const first = candidate.seen.find(({ sentence }) => sentence.in === 'body') ?? candidate.seen[0];
  const person: KnownPerson = {
    key: candidate.words.join(' '),
    name: candidate.name,
    ...(known ? { person: known.name } : {}),
    ...(role ? { role } : {}),
    ...(country ? { country } : {}),
    firstSeen: first
      ? first.sentence.in === 'body'
        ? first.sentence.start + first.named.nameStart
        : Number.MAX_SAFE_INTEGER
      : 0,
  };
  return { candidate, person };
}

function longest(texts: readonly string[]): string | undefined {
  return texts.reduce<string | undefined>(
    (best, text) => (best && best.length >= text.length ? best : text),
    undefined,
  );
}

/** The people of the table who may bear the name; by a short name only those of an office that the text gives or shares. */
function bearersOf(candidate: Candidate, draft: Draft, offices: SharedOffices): readonly Person[] {
  const exact = findPersonNamed(candidate.name, candidate.country);
  if (exact) return [exact];
  if (candidate.words.length > 1) return [];
  const called = findPeopleCalled(candidate.words[0] ?? '', candidate.country);
  const near = called.filter((person) => draft.countries.slice(0, 3).includes(person.country));
  const titled = candidate.seen.flatMap(({ named }) => (named.role ? [classOfRole(named.role)] : []));
  const classes = titled.length > 0 ? titled : offices.classes;
  if (classes.length === 0 && new Set(near.map(({ country }) => country)).size === 1) return near;
  // "Secretary Blinken": the short form of "Secretary of State".
  const short = candidate.seen.flatMap(({ named }) => (named.role ? [`${named.role} `] : []));
  const fitting = near.filter(({ tenures }) =>
    tenures.some(
      ({ office }) => classes.includes(classOfRole(office)) || short.some((role) => office.startsWith(role)),
    ),
  );
  if (fitting.length > 0) return fitting;
  // "President Biden", in a text that never says whose: all whom the table calls so are of one country.
  const heads = called.filter(({ tenures }) =>
    tenures.some(({ office }) => titled.includes(classOfRole(office)) && HEADS.has(classOfRole(office))),
  );
  return new Set(heads.map((one) => one.country)).size === 1 ? heads : [];
}

const HEADS: ReadonlySet<RoleClass> = new Set(['head of state', 'head of government']);

function toMention({ sentence, named }: SeenName, who: KnownPerson): PersonMention {
  const start = sentence.start + named.start;
  const end = sentence.start + named.end;
  return { in: sentence.in, start, end, text: sentence.text.slice(named.start, named.end), who, by: 'name' };
}
