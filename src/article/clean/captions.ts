import { type CleaningRule, endsSentence, splitParagraphs } from './cleaning.ts';
import { isDateLine } from './date-line.ts';
import { findDateline } from './dateline.ts';

const AGENCIES =
  'VNA/VNS|VNA/VNP|VNS|VNA|VOV|AFP|AP|EPA|Reuters|Xinhua|Kyodo|Yonhap|TASS|Getty Images|Anadolu|Bernama|ANI';
const NAME = '\\p{Lu}[\\p{L}\\p{M}.]{0,15}';
/** A credit: `VNA/VNS Photo Lâm Khánh`, `(Photo: VNA)`, `Photo by …`, `— VNA Photo`, `File photo`, `(Xinhua/Li Ming)`. */
const CREDIT = new RegExp(
  `(?:\\((?:Illustrative |File )?(?:Photo|Photos|Source|Credit|Image|Ảnh)(?: by)?[: ][^()\\n]{1,50}\\)|\\((?:${AGENCIES}) (?:file )?[Pp]hotos?(?:/[^()\\n]{1,40})?\\)|\\((?:${AGENCIES}) ?/ ?(?!(?:${AGENCIES})\\))\\p{Lu}\\p{Ll}[\\p{L}\\p{M}.]{0,15}(?: ${NAME}){0,3}\\)|(?:${AGENCIES})[ /]{1,2}(?:[Ff]ile )?[Pp]hotos?\\b(?: by)?:?(?: ${NAME}){0,4}|\\b(?:File |Illustrative )?(?:Photo|Photos|PHOTO)(?:: ?| by | courtesy of | credit: ?)(?:the )?(?:${AGENCIES}|${NAME}(?:[ /]${NAME}){0,3}))(?: ?/)?\\.?`,
  'u',
);
/** How captions begin, and how they place people, when they carry no credit. */
const OPENING =
  /^(?:FILE - |A (?:general |panoramic )?view of |An overview of |Illustrative (?:image|photo)|File photo|Pictured[: ]|Caption[: ]|Photo[: ])/;
/** What no sentence of a report begins with: a caption wherever it stands. */
const SHOWS =
  /^(?:In this|This)(?: (?:file|undated|composite|combined|captured))? (?:photo|image|picture),? (?:from|provided|released|taken|shows|captured|dated|by)\b/;
/** What a page's picture tools leave above each caption ("left", "center", "right", "del"). */
const PICTURE_TOOLS = /^leftcenterrightdel\s*/;
const PLACED = /\((?:left|right|centre|center|L|R|C|\w{5,6} (?:from|,) (?:left|right)|front|middle)\b[^()]{0,20}\)/i;
/** How a lead begins that a photographer's name has run into. */
const LEAD =
  /^(?:The|A|An|At|In|On|During|Both|Vietnamese|Chinese|Prime|President|Foreign|State|Party|General|Deputy|National|Minister|Politburo|Vice|Chairman|Chairwoman|US) [\p{L}]/u;
const LONGEST = 500;

/** What is left of a table in which a page puts its pictures. */
const CELL_END = /^ ?\|\s*$/;

/** Where a caption at the start of the paragraph ends, 0 when there is none. */
function captionEnd(paragraph: string, alone: boolean): number {
  const credit = CREDIT.exec(paragraph.slice(0, LONGEST + 80));
  if (credit && credit.index <= LONGEST) {
    const end = credit.index + credit[0].length;
    const rest = paragraph.slice(end);
    if (rest.trim() === '') return paragraph.length;
    if (rest.startsWith('\n') || credit[0].startsWith('(') || CELL_END.test(rest)) return end;
    // The photographer's name runs on into a dateline: give the dateline the longest part that reads as one.
    const from = end - credit[0].length;
    const starts = [...paragraph.slice(from, end + 60).matchAll(/ |(?<=\p{Ll})(?=\p{Lu})/gu)].map(
      (gap) => from + gap.index + gap[0].length,
    );
    const glued = starts.find((at) => at > from + 5 && findDateline(paragraph.slice(at)));
    return glued ?? starts.find((at) => at > from + 5 && LEAD.test(paragraph.slice(at, at + 40))) ?? 0;
  }
  const tools = PICTURE_TOOLS.exec(paragraph)?.[0].length ?? 0;
  if (tools > 0) return tools + (paragraph.slice(tools).split('\n', 1)[0]?.length ?? 0);
  const first = paragraph.split('\n', 1)[0] ?? '';
  if (SHOWS.test(first) && first.length <= LONGEST) return first.length;
  if (!alone || findDateline(paragraph)) return 0;
  if (OPENING.test(first) && first.length <= LONGEST) return first.length;
  // A lead may follow on the next line: a caption whose first line is a whole sentence ends there.
  if (first.length < paragraph.length && first.length <= 300 && PLACED.test(first) && endsSentence(first))
    return first.length;
  if (paragraph.length <= 300 && PLACED.test(paragraph)) return paragraph.length;
  return 0;
}

/** Letters from which a line is a paragraph of its own and no part of one that was wrapped. */
const OWN_LINE = 120;

/** The lines of a paragraph, where they are paragraphs that only a line break parts. */
function linesOf(paragraph: string): string[] {
  const lines = paragraph.split('\n');
  const parted =
    lines.slice(0, -1).some((line) => line.length >= OWN_LINE && endsSentence(line)) ||
    lines.some((line) => CELL_END.test(line.slice(-2)) && CREDIT.test(line));
  return parted ? lines : [paragraph];
}

/** Lines of a headline and a printed day above a caption. */
const MOST_ABOVE = 3;

/** Letters by which a wrapped line may fall short of the next one. */
const RAGGED = 25;

/** The length of the lines above a caption down to the printed day. */
function stampLength(caption: string): number {
  const lines = caption.split('\n', MOST_ABOVE + 1);
  return lines.slice(0, lines.slice(0, -1).findLastIndex(isDateLine) + 1).join('\n').length;
}

/** The length of a headline that stands right above a caption: a line of its own, too short to have been wrapped. */
function headlineLength(caption: string): number {
  const [first = '', second = ''] = caption.split('\n', 2);
  const isOwn =
    first.length <= OWN_LINE &&
    second.length > first.length + RAGGED &&
    !endsSentence(first) &&
    /^\p{Lu}/u.test(second);
  return isOwn && !CREDIT.test(first) && !OPENING.test(first) ? first.length : 0;
}

/** "… at sea.President X at the talks (Photo: VNA)": the length of the text whose last sentence a caption ran into. */
function bodyLength(caption: string): number {
  const glue = [...caption.matchAll(/(?<=\p{Ll}{2}[.!?]["”’]?)(?=\p{Lu}\p{L}{1,15} \p{L})/gu)].at(-1)?.index ?? 0;
  return glue > 0 && CREDIT.test(caption.slice(glue)) ? glue : 0;
}

/** Photo captions, told by their credit or by how they begin, go apart: they name people and days as the text does not. */
export const captions: CleaningRule = {
  name: 'captions',
  apply(state) {
    const paragraphs = splitParagraphs(state.text).flatMap(linesOf);
    const found: string[] = [];
    const body: string[] = [];
    paragraphs.forEach((paragraph, at) => {
      const end = captionEnd(paragraph, at < 3 && (paragraphs.length > 1 || paragraph.includes('\n')));
      const from =
        end === 0
          ? 0
          : stampLength(paragraph.slice(0, end)) ||
            (at === 0 && headlineLength(paragraph.slice(0, end))) ||
            bodyLength(paragraph.slice(0, end));
      if (from > 0) body.push(paragraph.slice(0, from).trim());
      if (end > 0) found.push(paragraph.slice(from, end).replace(PICTURE_TOOLS, '').replaceAll('\n', ' ').trim());
      const rest = paragraph.slice(end).replace(CELL_END, '').trim();
      if (rest) body.push(rest);
    });
    if (found.length === 0) return state;
    const kept = found.filter((caption, at) => found.indexOf(caption) === at && !state.captions.includes(caption));
    return { ...state, text: body.join('\n\n'), captions: [...state.captions, ...kept] };
  },
};

/** Whether a line reads as a caption and not as a headline. */
export function looksLikeCaption(line: string): boolean {
  return CREDIT.test(line) || OPENING.test(line) || (endsSentence(line) && PLACED.test(line));
}
