import type { CleaningRule } from './cleaning.ts';

const CLOCK = '\\d{1,2}:\\d{2}(?::\\d{2})?(?: ?[AaPp]\\.?[Mm]\\b\\.?)?(?: ?\\(?GMT ?\\+ ?\\d{1,2}\\)?)?';
const DAY = '(?:[A-Z][a-z]{2,8}\\.? \\d{1,2}, ?\\d{4}|\\d{1,2} [A-Z][a-z]{2,8},? \\d{4}|\\d{1,2}/\\d{1,2}/\\d{4})';
const STAMP = new RegExp(`^(?:${DAY}[, |-]{1,3}${CLOCK}|${CLOCK}[, |-]{1,3}${DAY}) (?=\\p{Lu})`, 'u');

/** "July 21, 2023 3:15 PM GMT+7 Deputy PM A receives B – Photo: …": the printed day and hour before a caption, to the head. */
export const captionStamp: CleaningRule = {
  name: 'caption stamp',
  apply(state) {
    const stamps = state.captions.map((caption) => STAMP.exec(caption)?.[0] ?? '');
    if (stamps.every((stamp) => stamp === '')) return state;
    return {
      ...state,
      head: [...state.head, ...stamps.map((stamp) => stamp.trim()).filter(Boolean)],
      captions: state.captions.map((caption, nth) => caption.slice(stamps[nth]?.length ?? 0)),
    };
  },
};
