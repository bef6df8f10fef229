/** Asks for the hour, not for the day. */
const ASKS =
  /^\s*(?:and |so )?(?:at )?(?:what|which) (?:time|hour)\b|\bwhat time (?:did|was|were|does|is|will)\b|mấy giờ/i;

const HOUR =
  /\b(?:[01]?\d|2[0-4])(?:[:.h][0-5]\d)? ?(?:a\.?m\b|p\.?m\b|o['’]clock|hours\b|hrs\b|GMT)|\b(?:[01]?\d|2[0-3])[:h][0-5]\d\b|\b(?:noon|midday|midnight)\b|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:o['’]clock|in the (?:morning|afternoon|evening))/i;

/** Whether a question asks at what o'clock something was. */
export const asksHour = (text: string): boolean => ASKS.test(text);

/** Whether a text tells an hour of the day. */
export const tellsHour = (text: string): boolean => HOUR.test(text);
