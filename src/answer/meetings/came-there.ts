/** Whether the text tells that somebody whom it only points to came, or that a visit was theirs. */
export const tellsSomebodyCame = (text: string): boolean => CAME.test(text);

const CAME =
  /\b(?:who|he|she|they) (?:(?:has|have|had) )?(?:c[ao]me|flew|arrived|travelled|traveled) (?:here|to|in) |\b(?:his|her|their) (?:[\p{L}\d-]+ ){0,5}(?:visit|trip|tour) (?:to|in) (?:the )?\p{Lu}/u;
