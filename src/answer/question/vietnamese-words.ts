import { opensInEnglish } from '../../search/vietnamese.ts';
import { isInName } from '../../search/vietnamese-names.ts';
import table from './vietnamese-words.json' with { type: 'json' };

/** Vietnamese words of questions that the search vocabulary does not hold, each with the English for it; longer ones first. */
const WORDS = ([...table.people, ...table.places, ...table.words] as [string, string][]).toSorted(
  ([one], [other]) => other.length - one.length,
);

/** The Vietnamese of them, as written. */
export const vietnameseQuestionWords: readonly string[] = WORDS.map(([vietnamese]) => vietnamese);

/** "Số liều vắc-xin A đề nghị là bao nhiêu": what is counted stands first, and the question word last. */
const COUNT_LAST =
  /^\s*(?:tổng )?số(?: lượng)? ((?:(?!là )[\p{Ll}\p{M}-]+ ){1,4}?)((?:\p{Lu}|(?:mà|do|được|ở|tại|của|trong) )[^?]{2,120}?) (?:là|lên tới|đạt) bao nhiêu\s*\??$/iu;

/** "Sang Hà Nội gặp": where somebody went to meet another; "sang Hà Nội" alone is a visit. */
const GONE_TO_MEET =
  /(?<![\p{L}\p{M}])(?:sang|qua|đến|tới|ra|vào|về)(?= (?:\p{Lu}[\p{L}\p{M}-]* ){1,4}(?:để )?(?:gặp|hội đàm|tiếp|hội kiến))/gu;
const GONE = /(?<![\p{L}\p{M}])(?:sang|qua)(?: thăm)?(?= \p{Lu})/gu;

/** "Việt - Trung": two states in short. */
const PAIRS: readonly (readonly [RegExp, string])[] = (
  [
    ['Trung', 'Trung Quốc'],
    ['Mỹ', 'Mỹ'],
    ['Nga', 'Nga'],
    ['Lào', 'Lào'],
    ['Nhật', 'Nhật Bản'],
    ['Hàn', 'Hàn Quốc'],
    ['Pháp', 'Pháp'],
    ['Ấn', 'Ấn Độ'],
  ] as const
).map(([short, name]) => [
  new RegExp(
    `(?<![\\p{L}\\p{M}])(?<!\\p{Lu}[\\p{L}\\p{M}]{1,6} )[Vv]iệt ?[-–]? ?[${short.charAt(0)}${short.charAt(0).toLowerCase()}]${short.slice(1)}(?! ?(?:[Qq]uốc|[Bb]ản|[Đđ]ộ))(?![\\p{L}\\p{M}])`,
    'gu',
  ),
  `Việt Nam và ${name}`,
]);

/** How many times somebody came to a place. */
const HOW_OFTEN = /(?:mấy|bao nhiêu) lần/iu;
const COME = /(?<![\p{L}\p{M}])(?:đến|tới|ra|vào)(?: thăm)?(?= \p{Lu})/gu;

/** "Ngoài A (ra), B còn gặp ai": beside whom else. */
const BESIDES = /(?<![\p{L}\p{M}])[Nn]goài (?:ông |bà )?(?=\p{Lu})/gu;
/** "Chủ tịch" alone before a name may be a president or any chairman: the name tells who. */
const CHAIR =
  /(?<![\p{L}\p{M}])(?:[Pp]hó [Tt]ổng thống|(?<!(?:[Pp]hó|của) )[Cc]hủ tịch) (?=\p{Lu})(?!(?:Quốc|Hội|Ủy|Uỷ|Mặt|Thượng|Hạ|UBND|Đảng|Liên)(?![\p{L}\p{M}]))/gu;
const ALSO =
  /(?<![\p{L}\p{M}])(?:đã )?còn (?:đã )?(?=(?:gặp|được|tiếp|hội đàm|hội kiến|điện đàm|nói chuyện|làm việc|đón)(?![\p{L}\p{M}]))/giu;

/** "Tướng Vịnh": a general's rank before his name. */
const RANK =
  /(?<![\p{L}\p{M}] )(?<![\p{L}\p{M}])(?:đại |thượng |trung |thiếu )?tướng (?=\p{Lu})|(?<= )(?<!thủ )(?:đại |thượng |trung |thiếu )?tướng (?=\p{Lu})/giu;

/** "Ông Tập": the family name by which Vietnamese calls a Chinese; before a second capital it is somebody else's. */
const FAMILY_NAMES: readonly (readonly [string, string])[] = [
  ['Tập', 'Xi'],
  ['Vương', 'Wang'],
  ['Triệu', 'Zhao'],
  ['Ôn', 'Wen'],
  ['Đổng', 'Dong'],
  ['Đới', 'Dai'],
  ['Trương', 'Zhang'],
];
const BY_FAMILY_NAME: readonly (readonly [RegExp, string])[] = FAMILY_NAMES.map(([vietnamese, chinese]) => [
  new RegExp(`(?<=(?:[Ôô]ng|[Bb]à|tịch|tướng|trưởng|viên|sứ) )${vietnamese}(?! \\p{Lu})(?![\\p{L}\\p{M}])`, 'gu'),
  chinese,
]);

/**
 * The question with these words in English; the rest stays as typed. Words count whole, in any case. `typed` is the whole
 * of it, where only a part is put into English.
 */
export function withEnglishWords(question: string, typed = question): string {
  // All of them are written with marks: a question without any holds none.
  if (!/[\u0080-\uffff]/.test(typed)) return question;
  const paired = PAIRS.reduce((text, [short, full]) => text.replace(short, full), question);
  const counted = paired.replace(COUNT_LAST, (_, thing: string, rest: string) => `bao nhiêu ${thing} ${rest}`);
  const gone = counted.replaceAll(GONE_TO_MEET, 'in');
  const come = HOW_OFTEN.test(gone) ? gone.replaceAll(COME, 'visit') : gone;
  const named = BY_FAMILY_NAME.reduce((text, [pattern, chinese]) => text.replace(pattern, chinese), come);
  const placed = named
    .replaceAll(/(?<![\p{L}\p{M}])(?:ở|tại)(?= \p{Lu})/gu, 'in')
    .replaceAll(BESIDES, 'besides ')
    .replaceAll(ALSO, 'also ')
    .replaceAll(CHAIR, '')
    .replaceAll(GONE, 'visit')
    .replaceAll(RANK, '');
  // Most words are not there: looking for the letters alone is far cheaper than for the word.
  const letters = placed.toLowerCase();
  const inEnglish = opensInEnglish(typed);
  return WORDS.reduce(
    (text, [vietnamese, english]) =>
      letters.includes(lowered(vietnamese)) && !(inEnglish && /^[ -~]+$/.test(vietnamese))
        ? text.replaceAll(patternOf(vietnamese, english), (found: string, at: number) =>
            /^\p{Ll}/u.test(english) && isInName(lastWords(text.slice(0, at)), found, question, inEnglish)
              ? found
              : english,
          )
        : text,
    placed,
  );
}

/** The last two words of it: all by which a title or a name is told. */
const lastWords = (text: string): string => /(?:\S{1,30} ){0,2}$/.exec(text)?.[0] ?? '';

const lower = new Map<string, string>();

function lowered(words: string): string {
  const known = lower.get(words) ?? words.toLowerCase();
  lower.set(words, known);
  return known;
}

const patterns = new Map<string, RegExp>();

const anyCase = (words: string): [string, string] => [`(?<![\\p{L}\\p{M}])${words}(?![\\p{L}\\p{M}])`, 'giu'];

/** A single syllable with a capital is part of a name (Vũng Tàu), unless it opens the question and no name goes on from it. */
const small = (word: string, goesOn: boolean): [string, string] => [
  `(?:(?<![\\p{L}\\p{M}])${word}|^${word.charAt(0).toUpperCase()}${word.slice(1)}${goesOn ? '' : '(?! \\p{Lu})'})(?![\\p{L}\\p{M}])`,
  'gu',
];

function patternOf(words: string, english: string): RegExp {
  const known =
    patterns.get(words) ?? new RegExp(...(words.includes(' ') ? anyCase(words) : small(words, english === '')));
  patterns.set(words, known);
  return known;
}
