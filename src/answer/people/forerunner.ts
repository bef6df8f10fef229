const ASKS =
  /\b(?:[Bb]efore|[Pp]rior to|[Uu]ntil) \p{Lu}[\p{L}\p{M}'’-]*(?: \p{Lu}[\p{L}\p{M}'’-]*){0,3}(?=,|\s*\?|\s*$)/u;
const JOURNEY = /\b(?:visit(?:ed|s)?|c[ao]me|comes|been|travel\w*|received|hosted)\b/i;
const TELLS =
  /\b(?:since|after that of|the last (?:being|was|of)|following that of)\b .{0,40}?(?:\b(?:19|20)\d{2}\b|\p{Lu})/u;

/** Whether a question asks for whoever came before the one whom it names ("who visited before A", "before A, when did … last come"). */
export const asksForerunner = (text: string): boolean => ASKS.test(text) && JOURNEY.test(text);

/** Whether the text tells when, or who, the last one before was. */
export const tellsForerunner = (text: string): boolean => TELLS.test(text);
