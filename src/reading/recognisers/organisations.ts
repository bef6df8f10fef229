import { foldMarks } from '../../actor/fold.ts';
import { createPhraseFinder } from '../../actor/phrases.ts';
import bodies from '../../actor/tables/bodies.json' with { type: 'json' };
import type { Recogniser } from '../draft.ts';

const find = createPhraseFinder(
  bodies.flatMap((body) =>
    [body.name, ...body.aliases]
      .filter((name) => /^[A-Z]/.test(name))
      .map((name) => [foldMarks(name), body.name] as const),
  ),
);

const KIND =
  'University|Bank|Group|Corporation|Association|Federation|Committee|Commission|Council|Chamber|Fund|Agency|Foundation|Institute|Organi[sz]ation|Parliament|Congress|Secretariat|Embassy|Academy';
const NAMED = new RegExp(
  `\\b(?:[A-Z][A-Za-z'-]{1,20} ){1,5}(?:${KIND})(?: (?:of|for|on) (?:the )?[A-Z][A-Za-z-]{2,20}(?: (?:and )?[A-Z][A-Za-z-]{2,20}){0,3})?\\b|\\b(?:Ministry|Department|Bank|Chamber|Institute|University) (?:of|for) (?:the )?[A-Z][A-Za-z-]{2,20}(?:(?:,| and|, and)? [A-Z][A-Za-z-]{2,20}){0,4}\\b`,
  'g',
);
const OPENING = /^(?:The|This|That|In|At|On|For|During|Both|His|Her|Their|Its|After|According|As|And)\s/;

/** Bodies and institutions that the article names, in the order in which they are first named; known ones once each. */
export const organisations: Recogniser = {
  name: 'organisations',
  recognise(draft) {
    const found = new Map<string, string>();
    for (const sentence of draft.sentences) {
      const plain = foldMarks(sentence.text);
      const here: { at: number; key: string; text: string }[] = [];
      const known = find(plain);
      for (const { start, end, value } of known)
        here.push({ at: start, key: value, text: sentence.text.slice(start, end) });
      let rest = '';
      for (const { start, end } of known) rest += plain.slice(rest.length, start) + '#'.repeat(end - start);
      rest += plain.slice(rest.length);
      for (const match of rest.matchAll(NAMED)) {
        const words = match[0].replace(OPENING, '');
        const start = match.index + match[0].length - words.length;
        if (!words.includes(' ')) continue;
        const text = sentence.text.slice(start, start + words.length);
        here.push({ at: start, key: words, text });
      }
      for (const { key, text } of here.sort((a, b) => a.at - b.at)) {
        const before = found.get(key);
        if (before === undefined || before.length < text.length) found.set(key, text);
      }
    }
    draft.organisations = [...found.values()];
  },
};
