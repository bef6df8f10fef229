import { findDateline } from '../../../article/clean/dateline.ts';
import { type DateMention, findDates } from '../../../calendar/dates-in-text.ts';
import type { Draft } from '../../draft.ts';
import type { Contradiction } from './contradiction.ts';

const MOST_PARAGRAPHS = 60;

/** A second dateline inside the text with another day than that of the first: two reports in one file, mostly. */
export function findTwoDatelines({ article: { parts } }: Draft): Contradiction[] {
  const first = parts.head.split('\n').flatMap((line) => datelineOf(line) ?? [])[0];
  if (!first) return [];
  for (const { 0: paragraph, index } of [...parts.body.matchAll(/[^\n]+/g)].slice(0, MOST_PARAGRAPHS)) {
    const other = datelineOf(paragraph.slice(0, 160));
    if (!other || other.day === first.day) continue;
    return [
      {
        start: index,
        what: `Two datelines name different days, "${first.words}" and "${other.words}": the first is used; if these are two reports, give each a file of its own.`,
      },
    ];
  }
  return [];
}

function datelineOf(text: string): { readonly words: string; readonly day: string } | undefined {
  const words = findDateline(text)?.words;
  const day = words && findDates(words).map(dayOf).find(Boolean);
  return words && day ? { words: words.replace(/\s*[—–:-]+$/, ''), day } : undefined;
}

const dayOf = ({ said }: DateMention): string | undefined =>
  said.kind === 'calendar' && said.day && said.month ? `${said.month}-${said.day}` : undefined;
