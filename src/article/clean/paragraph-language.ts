const VIETNAMESE =
  /(?<![\p{L}\p{M}])(?:và|của|là|được|các|trong|với|cho|không|những|này|đã|có|một|về|tại|người|nước|hai|sẽ|theo|đến|trên|để|ông|bà)(?![\p{L}\p{M}])/giu;
const ENGLISH =
  /(?<![\p{L}\p{M}])(?:the|of|and|to|in|that|for|on|with|his|was|has|by|at|is|as|from|their|which|will|said|an|a)(?![\p{L}\p{M}])/giu;

/** A word in lower case with letters that only Vietnamese has: English text takes over its names, not its words. */
const VIETNAMESE_WORD =
  /(?<![\p{L}\p{M}])\p{Ll}{0,5}[ăđơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]\p{Ll}{0,5}(?![\p{L}\p{M}])/gu;

const SCRIPTS: readonly (readonly [string, RegExp])[] = [
  ['ja', /[\u3040-\u30ff]/g],
  ['ko', /[\uac00-\ud7af\u1100-\u11ff]/g],
  ['zh', /\p{Script=Han}/gu],
  ['ru', /\p{Script=Cyrillic}/gu],
  ['lo', /\p{Script=Lao}/gu],
  ['th', /\p{Script=Thai}/gu],
  ['km', /\p{Script=Khmer}/gu],
  ['ar', /\p{Script=Arabic}/gu],
  ['el', /\p{Script=Greek}/gu],
  ['hi', /\p{Script=Devanagari}/gu],
];

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * The language of a paragraph, as far as script and small words tell; `undefined` when it is too short or in doubt.
 * Vietnamese names alone make no paragraph Vietnamese: its small words do.
 */
export function languageOf(paragraph: string, detect?: (text: string) => string): string | undefined {
  const letters = count(paragraph, /\p{L}/gu);
  if (letters < 20) return undefined;
  for (const [language, script] of SCRIPTS) if (count(paragraph, script) > letters * 0.2) return language;
  const words = count(paragraph, /[\p{L}\p{M}]+/gu);
  const english = count(paragraph, ENGLISH);
  const vietnamese = count(paragraph, VIETNAMESE);
  if (vietnamese >= 3 && vietnamese > english && vietnamese > words * 0.08) return 'vi';
  if (count(paragraph, VIETNAMESE_WORD) > Math.max(3, words * 0.25)) return 'vi';
  if (english > words * 0.15) return 'en';
  if (words < 12) return undefined;
  if (english > words * 0.08) return 'en';
  return detect?.(paragraph) || undefined;
}
