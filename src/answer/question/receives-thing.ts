const NAME = "(?:(?!(?:before|after|when|while|to)\\b)[\\p{L}\\p{M}.'’-]+ ){1,6}";
const THING = new RegExp(
  `(?<!\\b(?:of|at|in|on) )\\b(?:what|which) (?:did|does|has|have|had) ${NAME}receive(?:d)?\\b|\\b(?:what|which) (?:[\\p{L}-]+ ){0,2}(?:medal|order|award|title|insignia|gift|present|prize|souvenir|decoration|honou?r|degree|keepsake)s? (?:did|does|has|have|had|was|were) ${NAME}(?:receive|get|got|given|awarded)`,
  'iu',
);

/** Whether a question asks which thing somebody received ("what medal did A receive"): no guest is received there. */
export const receivesThing = (question: string): boolean => THING.test(question);
