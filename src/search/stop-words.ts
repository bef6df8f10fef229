/** English words that tell nothing about an article: articles, pronouns, prepositions, auxiliaries, question words. */
const STOP_WORDS: ReadonlySet<string> = new Set(
  `a about above after again against all am an and any are aren arent as at be because been before being below between
  both but by can cannot cant could couldn couldnt did didn didnt do does doesn doesnt doing don dont down during each
  few for from further had hadn hadnt has hasn hasnt have haven havent having he hed her here heres hers herself hes him
  himself his how hows i id if ill im in into is isn isnt it its itself ive let lets me more most mustnt my myself no nor
  not of off on once only or other ought our ours ourselves out over own same shall shant she shed shes should shouldn
  shouldnt so some such than that thats the their theirs them themselves then there theres these they theyd theyll theyre
  theyve this those through to too under until up upon us very was wasn wasnt we wed were weren werent weve what whats
  when whens where wheres which while who whom whos whose why whys will with won wont would wouldn wouldnt you youd youll
  your youre yours yourself yourselves youve`.split(/\s+/),
);

/** Whether a word in lower case is left out of the index and of queries. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(word);
}
