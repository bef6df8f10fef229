const EARLIER =
  /^(?:(?:["“(*]|\*\*)?\(?reference\)?\b|previously\b|in the (?:early|first|initial) (?:stages?|days|phase|months|years|period)\b|in the past\b|last (?:year|month|week|spring|summer|autumn|winter|january|february|march|april|may|june|july|august|september|october|november|december)\b|earlier (?:this|that) (?:year|month|week)\b|in (?:early |mid-|late )?(?:(?:january|february|march|april|may|june|july|august|september|october|november|december),? )?(?:19|20)\d\d\b|(?:a|one|two|three|four|five|six|ten|several|some) (?:day|week|month|year|decade)s? (?:ago|earlier|before)\b|when they (?:last )?(?:met|talked|spoke)\b|(?:at|during|in) (?:their|his|her|the) (?:last|previous|earlier|first) (?:meeting|talks|call|visit|summit|phone)|during (?:the|a|an) (?:\w{1,12} ){0,3}(?:visit|trip)[^,]{0,120}\b(?:last|in (?:\w{3,9} )?(?:19|20)\d\d)\b|during (?:his|her|their) (?:\w{1,12} )?(?:visit|trip|call|meeting)[^,]{0,60}\b(?:last|in (?:19|20)\d\d|(?:19|20)\d\d)\b)/i;

/** Whether a sentence plainly tells of something earlier than the reported meeting ("Last year, both sides agreed …"). */
export function isEarlier(sentence: string): boolean {
  return EARLIER.test(sentence);
}
