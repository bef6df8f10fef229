import { fold } from '../../actor/fold.ts';
import { findParties } from '../../actor/gazetteer.ts';
import { classOfRole } from '../../actor/titles.ts';
import { type PartialDay, precisionOf } from '../../calendar/day.ts';
import type { Participant } from '../../reading/reading.ts';
import { analyse } from '../../search/analyse.ts';
import { dayText } from '../../wording/dates.ts';
import { type IndexedArticle, type IndexedSentence, indexArticle } from '../articles/indexed-article.ts';
import type { IndexedPerson } from '../articles/indexed-person.ts';
import { shownParty } from '../meetings/compose-meeting.ts';
import { bears } from '../needs/cover.ts';
import type { Need } from '../needs/need.ts';
import { findArticles } from '../passages/find-articles.ts';
import { nameTokens, personKey } from '../people/known-names.ts';
import { namedSideOf } from '../people/office-succession.ts';
import { asksSuccession } from '../people/succession.ts';
import { type Answerer, type Context, type ProposedSentence, quote } from '../proposals/proposal.ts';
import { asksAhead } from '../question/ahead.ts';

const WHO_IS = /^\s*(?:and )?who(?:['’]s| is| was)\b|(?:^|\s)là ai(?:\s|\?|$)/i;
/** Verbs that ask for whoever stands at the head of something. */
const LEADS = /^(?:leads?|led|heads?|headed|chairs?|runs?|directs?|manages?)$/i;
const AT_HEAD = /\b(?:president|chair\w*|head|director|chief|secretary|governor|leader|ceo|speaker|minister|mayor)\b/i;
/** People of one name, and roles of one person, told in one answer. */
const MOST_PEOPLE = 3;
const MOST_ROLES = 2;

/** Answers who somebody is: the role and the country that articles give, latest first, each with the sentence that says so. */
export const people: Answerer = {
  name: 'people',
  propose(question, context) {
    if (question.kind !== 'who' || question.periods.length > 0 || question.act || namedSideOf(question.asked))
      return undefined;
    // Who is to come to an office does not hold it yet.
    if (asksSuccession(question.text)) return undefined;
    if (question.meeting && asksAhead(question.text)) return undefined;
    const asked = context.needs.filter((need) => need.is !== 'word' || need.hard);
    const needs = asked.filter((need) => !LEADS.test(need.typed));
    const leads = needs.length < asked.length && /^\s*who \w+\b/i.test(question.asked);
    if (!leads && !WHO_IS.test(question.asked)) return undefined;
    const articles = findArticles(needs, context);
    const [who, ...others] = needs;
    const keys =
      who?.is === 'person' && !leads && others.length === 0
        ? [...who.keys].slice(0, MOST_PEOPLE)
        : holders(needs, leads, articles, question.asked);
    const sentences = keys.flatMap((key) => describe(key, articles, context)).slice(0, 2 * MOST_PEOPLE);
    return sentences.length > 0 ? { sentences } : undefined;
  },
};

/** Who holds what the needs describe, by the roles that the articles give: an office, an organisation, a country. */
function holders(needs: readonly Need[], leads: boolean, articles: readonly IndexedArticle[], asked: string): string[] {
  if (needs.some((need) => need.is === 'person' || need.is === 'place')) return [];
  if (!needs.some((need) => need.is === 'role' || need.is === 'word')) return [];
  const found = articles.flatMap(({ people: shown }) =>
    shown.filter((person) => {
      const terms = new Set(analyse(person.roleText).map(({ term }) => term));
      return (
        (!leads || AT_HEAD.test(person.roleText)) &&
        needs.every((need) => {
          if (need.is === 'role') return bears(person, need);
          if (need.is === 'party')
            return (
              person.country === need.party ||
              (!(person.country && isOwner(need)) && need.terms.some((term) => terms.has(term)))
            );
          return need.is === 'word' && need.terms.some((term) => terms.has(term));
        })
      );
    }),
  );
  return [...new Set(closest(found, asked).map(({ key }) => key))].slice(0, 2);
}

/** Of several, those whose office holds most of the words in capitals that are asked for. */
function closest(found: readonly IndexedPerson[], asked: string): readonly IndexedPerson[] {
  const words = [...asked.matchAll(/(?<!^)\p{Lu}[\p{L}\p{M}]{2,}/gu)].map(([word]) => fold(word));
  const held = ({ roleText }: IndexedPerson): number => words.filter((word) => roleText.includes(word)).length;
  const most = Math.max(0, ...found.map(held));
  return found.filter((one) => held(one) === most);
}

/** "Norway's secretary-general": whose he is. */
const isOwner = ({ typed }: Need): boolean => /['’]s?$/.test(typed);

/** The day of the meeting at which an article shows the person; mentions elsewhere come after all days. */
function dayOf(key: string, { reading }: IndexedArticle): PartialDay | undefined {
  const own = reading.meetings.filter(({ participants }) => participants.some((one) => personKey(one) === key));
  return own.find(({ date, status }) => date !== undefined && status !== 'planned')?.date;
}

/** One line a role and the sentence that gives it; nothing where no article gives one. */
function describe(key: string, articles: readonly IndexedArticle[], context: Context): readonly ProposedSentence[] {
  const told = new Set<string>();
  const found: ProposedSentence[] = [];
  const dated = articles.map((article) => ({ article, day: dayOf(key, article) }));
  for (const { article, day } of dated.sort((a, b) => ((a.day ?? '') < (b.day ?? '') ? 1 : -1))) {
    const { reading } = article;
    const shown = [...reading.people, ...reading.meetings.flatMap(({ participants }) => participants)].find(
      (one) => personKey(one) === key && one.role !== undefined,
    );
    const role = shown?.role;
    if (!shown || !role || told.has(classOfRole(role)) || told.size >= MOST_ROLES) continue;
    const sentence = sentenceFor(shown, role, indexArticle(article.article, reading));
    if (!sentence) continue;
    told.add(classOfRole(role));
    found.push(...compose(shown, role, day, article, sentence, context));
  }
  return found;
}

/** The sentence of the body, else of a caption, in which the role stands with the name. */
function sentenceFor({ name }: Participant, role: string, { sentences }: IndexedArticle): IndexedSentence | undefined {
  const last = nameTokens(name).at(-1) ?? '';
  const fits = sentences.filter(
    ({ text }) => text.toLowerCase().includes(role.toLowerCase()) && nameTokens(text).includes(last),
  );
  return fits.find((one) => one.in === 'body') ?? fits[0];
}

function compose(
  { name, person, country }: Participant,
  role: string,
  day: PartialDay | undefined,
  { article }: IndexedArticle,
  sentence: IndexedSentence,
  { library, words, phrases }: Context,
): ProposedSentence[] {
  const shown = person ?? name;
  const party = country && !findParties(role).some((one) => one.party === country) && shownParty(country, words.locale);
  const told = day && dayText(day, words);
  const when = day && told ? phrases.on(told, precisionOf(day) === 'day') : '';
  const said = quote(article, sentence, library);
  return [
    {
      text: `${shown}: ${role}${party ? ` (${party})` : ''}${when}.`,
      verbatim: false,
      citations: said.citations,
      fields: [shown, role, ...(party ? [party] : []), ...(told ? [told] : [])],
    },
    said,
  ];
}
