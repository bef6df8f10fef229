/**
 * Words and phrases that show a topic, as parts of a regular expression; they match whole words in any case (those of
 * parties in the case that stands there). Chosen by hand from the vocabulary of readouts; each list names what belongs
 * together in the field (customs and duties are trade, missing soldiers are war legacy). Left out on purpose: "exchange"
 * (people and views are exchanged), "war" alone (history), "party" alone, "culture" of work, "development".
 */
export interface TopicWords {
  /** One of them is enough. */
  readonly telling: readonly string[];
  /**
   * These as often stand in passing: the airport where a guest is met, the soldiers of a parade, the summit on whose
   * margins two ministers talk. One of them alone says little; in the lead, in the headline, or beside another word of the
   * topic it says what the article is about.
   */
  readonly passing: readonly string[];
}
