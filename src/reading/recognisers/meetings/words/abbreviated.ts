const ABBREVIATED =
  /\b(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen|Lt|Col|Adm|Sens?|Reps?|Gens?|Messrs|St|U\.S|U\.K|U\.N|H\.E)\.(?= )/g;

/** The text, as long as before, without the dots that end nothing ("from Dec. 13", "the U.S. side"): a clause goes on behind them. */
export const withoutDots = (text: string): string => text.replace(ABBREVIATED, (word) => word.replaceAll('.', '·'));
