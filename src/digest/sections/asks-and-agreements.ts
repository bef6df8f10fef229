import { partyName } from '../../actor/parties.ts';
import type { Statement } from '../../reading/reading.ts';
import type { Candidate, Section, SectionView } from '../digest.ts';
import { readingsOf } from '../meeting-text.ts';
import { meetings } from './meetings.ts';

/** Asks and agreements outweigh courtesies; what is not listed is not news. */
const WEIGHT: Readonly<Record<string, number>> = { agreed: 0, asked: 1, offered: 2, invited: 3 };
const QUOTE = 240;

/** For each meeting told, the most telling words of each side, verbatim; one line a side. */
export const asksAndAgreements: Section = {
  name: 'asks-and-agreements',
  cap: 4,
  news: false,
  weigh(view) {
    const events = new Set(meetings.weigh(view).flatMap((one) => (one.in && one.item.event ? [one.item.event] : [])));
    return view.library.relations.events
      .filter((event) => events.has(event.id))
      .flatMap((event) => {
        const [reading] = readingsOf(event, view);
        if (!reading) return [];
        const worth = reading.statements
          .filter((statement) => statement.act in WEIGHT)
          .sort((a, b) => (WEIGHT[a.act] ?? 9) - (WEIGHT[b.act] ?? 9) || a.start - b.start);
        const sides = new Set<string>();
        const sentences = new Set<number>();
        return worth.map((statement): Candidate => {
          const chosen = !sides.has(statement.side) && !sentences.has(statement.start);
          if (chosen) sides.add(statement.side);
          if (chosen) sentences.add(statement.start);
          return weighStatement(statement, event.id, reading.article, chosen, view);
        });
      });
  },
};

function weighStatement(
  statement: Statement,
  event: string,
  article: string,
  chosen: boolean,
  view: SectionView,
): Candidate {
  const { words, told } = view;
  const key = `said:${event}:${statement.side}:${statement.start}`;
  const who = statement.side === 'both' ? words.both : partyName(statement.side, words.locale.slice(0, 2));
  const text = words.digest.said(who, words.acts[statement.act] ?? statement.act, cut(statement.text));
  const isIn = chosen && !told.has(key);
  const { rules } = words.digest;
  return {
    text,
    in: isIn,
    rule: isIn ? rules.telling : chosen ? rules.told : rules.otherWords,
    item: {
      text,
      event,
      citations: [{ article, quote: statement.text, start: statement.start, end: statement.end, in: 'body' }],
      tells: [key],
    },
  };
}

function cut(text: string): string {
  if (text.length <= QUOTE) return text;
  return `${text.slice(0, text.lastIndexOf(' ', QUOTE))}…`;
}
