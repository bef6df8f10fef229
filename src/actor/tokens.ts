import { foldMarks } from './fold.ts';
import { mayBeVietnameseName } from './names.ts';
import { findParties } from './parties.ts';
import { findPlaces } from './places.ts';
import { withRanks } from './ranks.ts';
import type { Token } from './token.ts';

/** What the name of a body ends in: "the POW/MIA Accounting Agency" is one, "DPM/FM Minh" none. */
const BODY =
  '(?:Agency|Bureau|Centre|Center|Command|Commission|Committee|Council|Department|Foundation|Fund|Institute|Office)';
const PIECE = new RegExp(
  `[A-Za-z](?:[A-Za-z]|['.-](?=[A-Za-z])|/(?=[A-Z][A-Za-z]{0,20} (?:[A-Z][a-z]{1,20} ){0,3}${BODY}\\b))*\\.?|\\d+(?:[.,:/-]\\d+)*(?:st|nd|rd|th)?|\\S`,
  'g',
);

/** Words whose own dot belongs to them. */
const DOTTED =
  /^(?:[A-Z]|Mr|Mrs|Ms|Mme|Dr|Prof|Gen|Lt|Lieut|Brig|Col|Maj|Adm|Sen|Rep|Gov|Amb|Hon|Jr|Sr|St|Ma|[A-Za-z](?:\.[A-Za-z])+)\.$/;

/** City names that are also parts of personal names. */
const ALSO_NAMES = new Set([
  'Hue',
  'Thai',
  'Lao',
  'Jordan',
  'Israel',
  'Chad',
  'Georgia',
  'Sofia',
  'Paris',
  'Nice',
  'London',
  'Sydney',
  'Santiago',
  'Lima',
  'Mali',
  'Bali',
  'Perth',
  'Victoria',
  'Durban',
  'Bonn',
  'Togo',
  'Kenya',
  'China',
  'Asuncion',
  'Bern',
  'Goa',
  'Milan',
  'Davao',
  'Male',
  'German',
  'Solomon',
  'Cebu',
  'Milan',
  'Kazan',
  'Kunming',
]);

/** A town that is a given name as well where its marks are left out, and what only people do: "Hue said", "told Hue". */
const GIVEN_NAME = 'Hue';
const DOES =
  /^(?:,? (?:in turn|for (?:his|her) part),?)? (?:also |then |later )?(?:said|told|spoke|met|held|had|paid|sent|\p{Ll}{2,14}ed)\b/u;
const DONE_TO = /\b(?:told|thanked|invited|congratulated|received|informed|asked|met) $/;
const LIES = /\b(?:in|to|from|at|of|near|around|for|and|via|through|visited) $/;

/** Whether the town's name stands for a person there. */
function isGivenName(plain: string, start: number, end: number): boolean {
  if (plain.slice(start, end) !== GIVEN_NAME) return false;
  const before = plain.slice(Math.max(0, start - 14), start);
  return !LIES.test(before) && (DOES.test(plain.slice(end, end + 40)) || DONE_TO.test(before));
}

/** Cuts a text into tokens, in order. */
export function tokenise(text: string): Token[] {
  const plain = foldMarks(text);
  const known = [
    ...findParties(text).map((party) => ({ start: party.start, end: party.end, party })),
    ...findPlaces(text).map((place) => ({ start: place.start, end: place.end, place })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const tokens: Token[] = [];
  let next = 0;
  PIECE.lastIndex = 0;
  for (const piece of plain.matchAll(PIECE)) {
    let start = piece.index;
    const last = tokens.at(-1);
    if (last && start < last.end) {
      if (start + piece[0].length <= last.end) continue;
      start = last.end;
      while (plain.charAt(start) === ' ') start += 1;
    }
    while (known[next] && (known[next]?.start ?? 0) < start) next += 1;
    const entity = known[next];
    if (entity?.start === start) {
      const word = plain.slice(start, entity.end);
      const inName =
        ALSO_NAMES.has(word) &&
        last?.kind === 'word' &&
        last.capital &&
        !/^(?:Royal|All)$/.test(last.text) &&
        !last.party &&
        !last.possessive &&
        last.end + 1 === start;
      const endsName = !inName && endsVietnamese(word, start);
      const alone = !inName && text.slice(start, entity.end) === word && isGivenName(plain, start, entity.end);
      if (!inName && !endsName && !alone) {
        const extra = known[next + 1];
        const place =
          'place' in entity ? entity.place : extra?.start === start && 'place' in extra ? extra.place : undefined;
        const party =
          'party' in entity ? entity.party : extra?.start === start && 'party' in extra ? extra.party : undefined;
        const possessive = /^'s?(?![A-Za-z])/.exec(plain.slice(entity.end, entity.end + 3));
        tokens.push({
          text: word,
          start,
          end: entity.end + (possessive?.[0].length ?? 0),
          kind: 'word',
          capital: true,
          possessive: possessive !== null,
          marked: text.slice(start, entity.end) !== word,
          opens: opens(),
          ...(party ? { party } : {}),
          ...(place ? { place } : {}),
        });
        continue;
      }
    }
    pushPiece(plain.slice(start, piece.index + piece[0].length), start);
  }
  return withRanks(tokens);

  /** "Tran Ninh Binh": a province's name behind a family name is a given name. */
  function endsVietnamese(word: string, start: number): boolean {
    const run: string[] = [];
    let next = start;
    for (let at = tokens.length - 1; at >= 0 && run.length < 3; at -= 1) {
      const token = tokens[at];
      if (token?.kind !== 'word' || !token.capital || token.party || token.place || token.possessive) break;
      if (next - token.end !== 1 || (token.opens && token.text === 'To')) break;
      run.unshift(token.text);
      next = token.start;
    }
    return run.some((_, from) => mayBeVietnameseName([...run.slice(from), word].join(' ')));
  }

  function opens(): boolean {
    const last = tokens.at(-1);
    return last === undefined || (last.kind === 'mark' && !/^[,()&/$%-]$/.test(last.text));
  }

  function pushPiece(raw: string, start: number): void {
    if (!raw) return;
    if (!/[A-Za-z]/.test(raw.charAt(0))) {
      tokens.push({
        text: raw,
        start,
        end: start + raw.length,
        kind: /\d/.test(raw.charAt(0)) ? 'number' : 'mark',
        capital: false,
        possessive: false,
        marked: false,
        opens: false,
      });
      return;
    }
    let word = raw;
    if (word.endsWith('.') && !DOTTED.test(word)) word = word.slice(0, -1);
    const possessive = /'s$/.test(word) || (word.endsWith('s') && plain.charAt(start + word.length) === "'");
    const bare = word.replace(/'s$/, '');
    const quoted =
      word.endsWith('s') &&
      plain.charAt(start + word.length) === "'" &&
      !/[A-Za-z]/.test(plain.charAt(start + word.length + 1));
    tokens.push({
      text: bare,
      start,
      end: start + word.length + (quoted ? 1 : 0),
      kind: 'word',
      capital: /^(?:(?:al|el|as|ad|ar|an|ash)-)?[A-Z]/.test(word),
      possessive,
      marked:
        text.slice(start, start + bare.length) !== bare &&
        /[A-Za-z]/.test(bare) &&
        /[^ -~‘’–]/.test(text.slice(start, start + bare.length)),
      opens: opens(),
    });
    if (word.length < raw.length) {
      const at = start + word.length;
      tokens.push({
        text: '.',
        start: at,
        end: at + 1,
        kind: 'mark',
        capital: false,
        possessive: false,
        marked: false,
        opens: false,
      });
    }
  }
}
