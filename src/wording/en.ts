/** What the interface says, in English. Every other language file has the same keys, checked by its type. */
export const en = {
  language: 'en',
  notInCorpus: 'Not in the corpus.',
};

/** The catalogue's shape. */
export type Words = typeof en;
