const GOING = 'coming|arriving|leaving|going|flying|travell?ing|returning|landing|heading|departing|reaching';
const BESIDE_IT = new RegExp(`\\b(before|after) (?:he|she|they|it|${GOING})\\b`, 'i');
const BESIDE_JOURNEY = new RegExp(`\\b(?:before|after) (?:${GOING})\\b`, 'i');

const BEFORE = /\b(?:before|earlier|prior to|ahead of|then|on (?:his|her|their) way)\b/i;
const AFTER = /\b(?:after|later|then|following|from there|on (?:his|her|their) way)\b/i;

/** How a text tells what was before or after what somebody did ("before he left", "after coming to Oslo"), where a question asks for that. */
export function besideTold(question: string): RegExp | undefined {
  const side = BESIDE_IT.exec(question)?.[1]?.toLowerCase();
  if (side === undefined) return undefined;
  return side === 'before' ? BEFORE : AFTER;
}

/** Whether a question asks for what was before or after somebody came or went. */
export const asksBesideJourney = (question: string): boolean => BESIDE_JOURNEY.test(question);

/** Whether a question asks for what was before somebody came or after he left: no meeting of that stay answers it. */
export const asksOnTheWay = (question: string): boolean =>
  /\bbefore (?:coming|arriving|landing|reaching)\b|\bafter (?:leaving|departing)\b/i.test(question);
