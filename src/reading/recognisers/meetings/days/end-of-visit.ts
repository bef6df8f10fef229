/** "On Tuesday ended his visit": the last day of a stay, which dates nothing that happened on it. */
const ENDED =
  /\b(?:(?:ended|ending|ends|concluded|concluding|concludes|wrapped up|wrapping up|wraps up|completed|completing|finished) (?:an? |his |her |their |the )[^.;]{0,50}\b(?:visit|trip|tour|stay)\b|(?:left|leaves) [^.;]{2,60}\b(?:ending|concluding|wrapping up|after)\b)/;

/** Whether a sentence tells how a visit ended. */
export const tellsEndOfVisit = (text: string): boolean => ENDED.test(text);
