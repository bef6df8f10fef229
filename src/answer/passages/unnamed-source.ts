const WHO =
  '(?:\\p{Ll}+ ){0,3}?(?:officials?|spokes(?:person|man|woman|people)|diplomats?|sources?|analysts?|experts?|aides?|insiders?|observers?|scholars?|researchers?)(?: (?:at|of|for|from|in|with|close to) [^,;.]{2,60}?)?';
const SAID = '(?:said|says|told|noted|added|stated|remarked|explained|commented)';
const TAGGED = new RegExp(`[,”"] (?:an?|one|another|some|several) ${WHO} ${SAID}\\b`, 'u');
const FIRST = new RegExp(`^(?:An?|One|Another|Some|Several) ${WHO} ${SAID}\\b`, 'u');

/** Whether the sentence gives the words of somebody whom it does not name ("…, an official at the ministry said"). */
export const isOfUnnamedSource = (text: string): boolean => TAGGED.test(text) || FIRST.test(text);
