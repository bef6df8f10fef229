import { fold } from '../../actor/fold.ts';
import type { Library } from '../../library/library.ts';
import { vietnamesePhrases } from '../../search/vietnamese.ts';
import { namesOf } from '../people/known-names.ts';
import { capitalised, withCapitals } from './capitals.ts';
import { vietnameseQuestionWords } from './vietnamese-words.ts';

/** Phrases that ask, besides those of the vocabularies, and what is written the same without its marks as a name ("trong năm" beside Trọng). */
const ASKING =
  'ai là,đến đâu,đi đâu,là gì,là ai,những ai,với ai,việc gì,về gì,bên nào,mức nào,cấp nào,hôm nào,ra sao,hay không,không vậy,được không,chưa vậy,đã gặp,có gặp,gặp ai,nói gì,đã nói,trong năm,trong tháng,trong ngày,trong tuần,trong chuyến,trong cuộc,trong buổi,trong dịp,sang thăm,đến thăm,lãnh thổ,gỡ bỏ,Việt Nam,Việt Trung,Việt Mỹ,Việt Nga,Việt Lào,Việt Nhật,Việt Hàn,Việt Pháp,Việt Ấn,Hà Nội,Sài Gòn,Đà Nẵng'.split(
    ',',
  );

/** Words of one syllable that questions join, each as it is most often meant. */
const SINGLE = new Map(
  'ai gặp ở tại đâu gì nào với của và đã có không được những các thăm tiếp ký mời nói về hứa muốn sang đến năm tháng ngày lần mấy người nước thuế gạo giữa tặng giúp họ là bán đón hỏi ông bà vì sẽ đang cùng theo cho từ đòi nhận trả họp bàn mua chuyến cuộc Mỹ Nga Pháp Đức Úc Nhật Lào Ý Anh'
    .split(' ')
    .map((word) => [fold(word), word] as const),
);

/** Small words of English that no question in Vietnamese holds. */
const ENGLISH =
  /\b(?:the|of|and|with|who|what|when|where|which|why|how|did|does|is|was|were|are|has|have|had|will|would|for|from|at|by|about|any|all|list|latest|news|between|after|before|meet|met|meeting|visit)\b/i;

let phrases: ReadonlyMap<string, string> | undefined;

/** All that is known by how it is written without marks; the first that is written so counts. */
function knownWithoutMarks(): ReadonlyMap<string, string> {
  phrases ??= new Map(
    [...ASKING, ...vietnamesePhrases, ...vietnameseQuestionWords]
      .filter((phrase) => fold(phrase) !== phrase)
      .toReversed()
      .map((phrase) => [fold(phrase), phrase] as const),
  );
  return phrases;
}

/** Verbs behind whoever did something. */
const DOES = /^(?:gap|tham|noi|moi|tiep|hua|hoi|ky|sang|den|muon|yeu|de|cam|goi|tang)$/i;

const LONGEST = 6;
const MOST_CHARACTERS = 300;

/**
 * A question in Vietnamese that was typed without marks ("trong gap biden khi nao") with the marks of its words and of the
 * corpus' names; any other question as it is.
 */
export function withMarks(typed: string, library: Library): string {
  if (/[^ -~]/.test(typed) || typed.length > MOST_CHARACTERS || ENGLISH.test(typed)) return typed;
  const words = typed.trim().split(/\s+/);
  const out: string[] = [];
  let others: string[] = [];
  let telling = 0;
  const flush = (): void => {
    if (others.length > 0) out.push(namesWithMarks(others, library));
    others = [];
  };
  for (let i = 0; i < words.length; ) {
    const found = phraseAt(words, i, library);
    if (found) {
      flush();
      out.push(found.marked);
      telling += found.telling;
      i += found.length;
    } else {
      others.push(words[i] as string);
      i += 1;
    }
  }
  flush();
  return telling > 1 ? out.join(' ') : typed;
}

/** What stands at the word, with its marks; nothing where it is of a name of the corpus. */
function phraseAt(
  words: readonly string[],
  at: number,
  library: Library,
): { readonly marked: string; readonly length: number; readonly telling: number } | undefined {
  for (let length = Math.min(LONGEST, words.length - at); length > 1; length--) {
    const typed = words.slice(at, at + length).join(' ');
    const marked = knownWithoutMarks().get(bare(typed));
    if (
      marked &&
      !/[,;:.?!] /.test(typed) &&
      !isOfPerson(words.slice(Math.max(0, at - 1), at + length), at > 0, library)
    )
      return { marked: marked + tail(typed), length, telling: 2 };
  }
  const word = words[at] ?? '';
  if (isOfOneName(words[at - 1], word, library) || isOfOneName(word, words[at + 1], library)) return undefined;
  // "Tai gặp ai": whoever did something stands first.
  if (at === 0 && isNameOfOne(word, library) && DOES.test(words[1] ?? '')) return undefined;
  const asking = SINGLE.get(bare(word));
  const marked = asking ?? (isNameOfOne(word, library) ? undefined : knownWithoutMarks().get(bare(word)));
  if (marked === undefined) return undefined;
  return { marked: marked + tail(word), length: 1, telling: asking ? 1 : 0 };
}

/** Whether somebody can be called by the word alone. */
function isNameOfOne(word: string, library: Library): boolean {
  const names = namesOf(library);
  return [...names.withToken(bare(word))].some((key) => names.isCalled(key, bare(word)));
}

const bare = (typed: string): string => fold(typed).replace(/[\s,;:.?!]+$/, '');
const tail = (typed: string): string => /[,;:.?!]*$/.exec(typed)?.[0] ?? '';

/** Whether two words beside each other are of the name of one person. */
function isOfOneName(one: string | undefined, other: string | undefined, library: Library): boolean {
  if (one === undefined || other === undefined || /[,;:.?!]$/.test(one)) return false;
  const names = namesOf(library);
  return !names.withToken(bare(one)).isDisjointFrom(names.withToken(bare(other)));
}

/** Whether all of the words are of the name of one person, who is named with the word before them ("truong hoa binh"). */
function isOfPerson(words: readonly string[], hasBefore: boolean, library: Library): boolean {
  if (!hasBefore || words.length < 3) return false;
  const names = namesOf(library);
  return (
    words.map((word) => new Set(names.withToken(bare(word)))).reduce((all, keys) => all.intersection(keys)).size > 0
  );
}

/** Words that are no vocabulary: names as the corpus writes them, other words with the capitals of what is a name. */
function namesWithMarks(words: readonly string[], library: Library): string {
  const capitals = withCapitals(words.join(' '), library).split(' ');
  return capitals
    .map((word, i) => {
      const beside = isOfOneName(words[i - 1], word, library) || isOfOneName(word, words[i + 1], library);
      return beside || /^\p{Lu}/u.test(word) ? markedName(word, library) : word;
    })
    .join(' ');
}

/** The word of a name as those are written who go by it; with a capital where none are. */
function markedName(word: string, library: Library): string {
  const names = namesOf(library);
  const token = bare(word);
  const written = [...names.withToken(token)]
    .toSorted((one, other) => Number(names.isCalled(other, token)) - Number(names.isCalled(one, token)))
    .flatMap((key) => names.display(key).split(' '))
    .find((part) => fold(part) === token && /[^ -~]/.test(part));
  return written ? written + tail(word) : capitalised(word);
}
