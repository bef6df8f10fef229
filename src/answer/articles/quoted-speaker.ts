/** "…, she said": words that end by telling that "he" or "she" said them. */
const TAG =
  /["”,] (?:he|she) (?:also |then |further )?(?:said|says|added|noted|stressed|stated|explained|affirmed|remarked|continued|wrote|emphasi[sz]ed|pointed out)\b[^.;"“”]{0,60}\.?$/;
/** Words in quotation marks that nobody is told to have said. */
const GOES_ON = /^“[^“”]{3,}(?:”?$|”? $)/u;

/** Whether the text ends by telling that somebody named before said it. */
export const endsInSaid = (text: string): boolean => TAG.test(text);

/** Whether the text is nothing but words in quotation marks, or begins them: of whoever spoke right before it. */
export const isOnlyQuoted = (text: string): boolean => GOES_ON.test(text);
