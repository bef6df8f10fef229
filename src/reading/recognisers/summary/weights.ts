import type { Act } from '../../reading.ts';

/**
 * How much an act tells a desk that has room for a few sentences: requests, agreements and offers first, courtesies last.
 */
export const ACT_WEIGHTS: Readonly<Record<Act, number>> = {
  asked: 3,
  agreed: 3,
  offered: 2.6,
  invited: 2.2,
  thanked: 2,
  welcomed: 1.6,
  hoped: 1.8,
  congratulated: 1.6,
  affirmed: 1,
  conveyed: 0.8,
};

/** What a topic adds that no chosen sentence has yet. */
export const TOPIC_WEIGHT = 0.6;
/** What a sentence adds by naming an anniversary; a level of relations that it recalls is no news. */
export const MILESTONE_WEIGHT = 3;
/** What a figure adds that is no year ("2.2 million", "300 scholarships"). */
export const FIGURE_WEIGHT = 0.6;
/** What a side adds that has not spoken in the summary yet. */
export const NEW_SIDE_WEIGHT = 0.8;
/** What a sentence loses that agrees with something it does not name ("agreed with the opinions of …"). */
export const EMPTY_WEIGHT = -2;
/** What a sentence loses that opens with a pronoun, which alone does not say who speaks. */
export const PRONOUN_WEIGHT = -0.4;
/** What a summary loses by a sentence whose "He", "They" or "This" points to nobody who was named before it. */
export const DANGLING_WEIGHT = -4;
/** What the first sentence has to begin with where nobody says anything, each later one a share of it: news comes first. */
export const ORDER_WEIGHT = 1;
