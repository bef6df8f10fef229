const THANKED_FOR = /^\s*who thank(?:ed|s) [^?]{2,60}? for (?:the|his|her|its|their|an?) $/i;

/** Whether the word that begins there is what somebody was thanked for ("who thanked A for the welcome"). */
export const isThankedFor = (text: string, start: number): boolean => THANKED_FOR.test(text.slice(0, start));
