import type { Recogniser } from '../draft.ts';
import type { Meeting } from '../reading.ts';

/** The article's own headline, or who met whom composed from its first meeting. */
export const title: Recogniser = {
  name: 'title',
  recognise(draft) {
    const [first] = draft.meetings;
    const headline = draft.article.stated.title ?? (first ? composeTitle(first) : undefined);
    if (headline) draft.title = headline;
  },
};

/** "Phạm Minh Chính meets Antony Blinken in Hà Nội"; absent when fewer than two people are known. */
export function composeTitle({ mode, status, place, participants }: Meeting): string | undefined {
  const [first, second, ...others] = participants.map(({ name }) => name);
  if (first === undefined || second === undefined) return undefined;
  const where = place ? ` in ${place}` : '';
  const met = composeNames([second, ...others]);
  const all = composeNames([first, second, ...others]);
  if (status === 'planned') return `Planned${mode ? ` ${mode}` : ''}: ${all}${where}`;
  switch (mode) {
    case 'meeting':
      return `${first} meets ${met}${where}`;
    case 'reception':
      return `${first} receives ${met}${where}`;
    case 'talks':
      return `${first} holds talks with ${met}${where}`;
    case 'phone call':
      return `Phone call: ${all}`;
    case 'online talks':
      return `Online talks: ${all}`;
    case 'visit':
      return `Visit: ${all}${where}`;
    case 'summit':
      return `Summit: ${all}${where}`;
    case 'message':
      return `Messages: ${all}`;
    default:
      return `${all}${where}`;
  }
}

/** Names as a list; of more than three, the first two and how many others. */
function composeNames(names: readonly string[]): string {
  if (names.length > 3) return `${names.slice(0, 2).join(', ')} and ${names.length - 2} others`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
