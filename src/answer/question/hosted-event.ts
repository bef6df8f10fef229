/** "Who hosted APEC in 2017", "who is hosting the next summit": an event, and no guest. */
const ASKS =
  /^\s*(?:and )?[Ww]ho (?:(?:will|would|is to|was to|did|is|was) )?(?:hosts?|hosted|hosting) (?:the |this |that |next |an? )?(?:(?:[Nn]ext|[Ff]irst|[Ll]ast|[Ll]atest|annual|yearly|\d{1,3}(?:st|nd|rd|th)|\d{4}) ){0,2}(?:\p{Lu}{3,7}\b(?! \p{Ll}*(?:delegation|minister|leader|chief|president|official|envoy|ambassador|premier))|(?:[\p{L}\p{N}+-]+ ){0,3}(?:[Ss]ummit|[Ff]orum|[Cc]onference|[Cc]ongress|[Gg]ames|[Ff]estival|[Ee]xpo|[Ee]xhibition|[Aa]ssembly)\b)/u;

/** Whether a question asks who hosted an event: told by whoever did, not by whoever received somebody then. */
export const asksHostOfEvent = (text: string): boolean => ASKS.test(text);
