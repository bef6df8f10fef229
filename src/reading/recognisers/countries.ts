import type { Party } from '../../actor/actor.ts';
import { findParties, isState } from '../../actor/parties.ts';
import type { Recogniser } from '../draft.ts';

const WEIGHT = { name: 2, adjective: 2, metonym: 1 } as const;

/** Parties by how central they are: how often the text names them, its first sentences counting most. */
export const countries: Recogniser = {
  name: 'countries',
  recognise(draft) {
    const score = new Map<Party, number>();
    for (const [at, sentence] of [...draft.sentences, ...draft.asides].entries()) {
      const near = sentence.in === 'body' && at < 3 ? 3 : 1;
      for (const mention of findParties(sentence.text)) {
        if (sentence.in === 'head' && mention.kind === 'metonym') continue;
        const weight = WEIGHT[mention.kind] * near * (isState(mention.party) ? 1 : 0.5);
        score.set(mention.party, (score.get(mention.party) ?? 0) + weight);
      }
    }
    draft.countries = [...score].sort(([, a], [, b]) => b - a).map(([party]) => party);
  },
};
