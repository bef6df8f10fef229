import { isEvidence } from '../../article/passage.ts';
import { earliest } from '../../calendar/day.ts';
import { type Answerer, type ProposedSentence, quote } from '../proposal.ts';
import { type RankedPassage, rankPassages } from '../rank-passages.ts';

/** The least score of a sentence that answers. */
const LEAST = 0.6;
/** How near to the best another true answer has to be. */
const ALMOST = 0.9;
const MOST = 3;

/** Answers with the sentences that speak of all that is asked: the best one, and others as good from other articles. */
export const passages: Answerer = {
  name: 'passages',
  propose(question, context) {
    const ranked = rankPassages(question, context);
    const [best] = ranked;
    if (!best || best.score < LEAST) return undefined;
    const chosen = chooseSentences(ranked, best);
    const { library } = context;
    const sentences = chosen.map(
      ({ article, sentence }): ProposedSentence => quote(article.article, sentence, library),
    );
    return { sentences: inDateOrder(sentences) };
  },
};

function chooseSentences(ranked: readonly RankedPassage[], best: RankedPassage): RankedPassage[] {
  const chosen: RankedPassage[] = [];
  for (const passage of ranked) {
    if (chosen.length >= MOST || passage.score < best.score * ALMOST) break;
    if (chosen.some(({ sentence }) => sentence.text === passage.sentence.text)) continue;
    chosen.push(passage);
  }
  return chosen;
}

/** Several true answers stand in the order of their articles' days; an answer of one article in reading order. */
function inDateOrder(sentences: ProposedSentence[]): ProposedSentence[] {
  const key = ({ citations }: ProposedSentence): string => {
    const [first] = citations;
    if (!first || !isEvidence(first)) return '9999';
    const day = (first.published && earliest(first.published)) ?? '9999';
    return `${day} ${first.article} ${String(first.start).padStart(8, '0')}`;
  };
  return sentences.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0));
}
