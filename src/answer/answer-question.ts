import { partyName } from '../actor/gazetteer.ts';
import { isEvidence } from '../article/passage.ts';
import type { Day } from '../calendar/day.ts';
import type { Library } from '../library/library.ts';
import type { Conflict } from '../relations/relations.ts';
import type { Words } from '../wording/words.ts';
import type { Answer, AnswerSentence } from './answer.ts';
import { answerers } from './answerers/index.ts';
import { checkSentences } from './check-answer.ts';
import { resolveFollowUp } from './follow-up.ts';
import { type NamedOther, namingTheOther } from './meetings/guest-and-host.ts';
import type { Need } from './needs/need.ts';
import { findNeeds } from './needs/needs.ts';
import { homePartyOf } from './people/home-party.ts';
import { createContext } from './proposals/proposal.ts';
import { inActiveVoice } from './question/active-voice.ts';
import { withCapitals } from './question/capitals.ts';
import { inDeskPhrases } from './question/desk-phrases.ts';
import { inBrief } from './question/in-brief.ts';
import { inFullVerbs } from './question/light-verbs.ts';
import { mendSlips } from './question/mend-slips.ts';
import { inPlainWords } from './question/plain-words.ts';
import { parseQuestion } from './question/question.ts';
import { withSetting } from './question/setting-first.ts';
import { questionsOf } from './question/several-questions.ts';
import { spellOut } from './question/shorthand.ts';
import { inFull } from './question/telegraphic.ts';
import { withTopic } from './question/topic-first.ts';
import { withMarks } from './question/with-marks.ts';
import { type AnswerTo, suggestAfter, suggestInstead } from './suggest.ts';
import { triedOnce } from './tried-suggestions.ts';

/** What an answer depends on besides the question and the corpus. */
export interface AnswerOptions {
  /** What "today" is: "last", "next" and "now" are told by it. */
  readonly on: Day;
  readonly words: Words;
  /** The question that this one follows in its thread, as understood then. */
  readonly previous?: string;
}

/** Answers a question from the corpus, every sentence with what it stands on, or says that the corpus holds no answer. Pure. */
export function answerQuestion(asked: string, library: Library, options: AnswerOptions): Answer {
  const home = homePartyOf(library);
  const named = withCapitals(withMarks(asked.slice(0, MOST_CHARACTERS), library), library);
  const typed = mendSlips(
    spellOut(
      withSetting(withTopic(inDeskPhrases(inFullVerbs(inActiveVoice(inPlainWords(inFull(inBrief(named, library)))))))),
      home && partyName(home),
    ),
    library,
  );
  const text = resolveFollowUp(typed, options.previous, library, options.on);
  const { sentences, conflicts, needs, understood } = findEach(text, library, options);
  const answerTo: AnswerTo = (candidate, within) =>
    triedOnce(
      library,
      `${options.words.locale} ${options.on} ${within ?? ''} ${candidate}`,
      () => findAnswer(candidate, library, options, within).sentences[0]?.text ?? '',
    );
  const found = sentences.length > 0;
  const suggestions = found
    ? suggestAfter(text, sentences, library, answerTo)
    : suggestInstead(text, needs, library, answerTo);
  return { question: asked, status: found ? 'answered' : 'not-found', sentences, conflicts, suggestions, understood };
}

/** No question is longer than this. */
const MOST_CHARACTERS = 600;

interface Found {
  readonly sentences: readonly AnswerSentence[];
  readonly conflicts: readonly Conflict[];
  readonly needs: readonly Need[];
  readonly understood: string;
}

/** The answer to all that is asked; where there is none, what is found for each of several questions that names somebody or something. */
function findEach(text: string, library: Library, options: AnswerOptions): Found {
  const others = namingTheOther(text, library, options.on);
  if (others) return findOfOne(text, others, library, options);
  const whole = findAnswer(text, library, options);
  const parts = questionsOf(text);
  if (whole.sentences.length > 0 || parts.length < 2) return whole;
  const found = parts
    .map((part, i) => findAnswer(resolveFollowUp(part, parts[i - 1], library, options.on), library, options))
    .filter(({ sentences, needs }) => sentences.length > 0 && needs.some(({ is }) => is !== 'word'));
  const told = found.flatMap(({ sentences }) => sentences);
  return {
    ...whole,
    sentences: told.filter((one, i) => told.findIndex((other) => other.text === one.text) === i),
    conflicts: found.flatMap(({ conflicts }) => conflicts),
  };
}

/** The answer where the question has one for exactly one of those whom its "guest" or "host" may mean. */
function findOfOne(text: string, { texts, isOn }: NamedOther, library: Library, options: AnswerOptions): Found {
  const isOnThem = ({ citations }: AnswerSentence): boolean =>
    citations.some((one) => isEvidence(one) && isOn(one.article));
  const found = texts
    .map((one) => findAnswer(one, library, options))
    .map((one) => ({ ...one, sentences: one.sentences.filter(isOnThem) }))
    .filter(({ sentences }) => sentences.length > 0);
  const [only] = found;
  if (only && found.length === 1) return only;
  const question = parseQuestion(text, options.on);
  return { sentences: [], conflicts: [], needs: findNeeds(question, library), understood: question.asked };
}

/** What the first answerer says whose sentences pass the check; nothing when none does. */
function findAnswer(text: string, library: Library, { on, words }: AnswerOptions, within?: string): Found {
  const question = parseQuestion(text, on);
  const needs = findNeeds(question, library);
  const context = createContext(library, needs, words, within === undefined ? undefined : [within]);
  for (const answerer of answerers) {
    const proposal = answerer.propose(question, context);
    const sentences = proposal ? checkSentences(proposal.sentences, library, words) : [];
    if (proposal && sentences.length > 0)
      return { sentences, conflicts: proposal.conflicts ?? [], needs, understood: question.asked };
    if (proposal?.final) break;
  }
  return { sentences: [], conflicts: [], needs, understood: question.asked };
}
