import { localDay } from '../../calendar/zone.ts';
import type { Words } from '../../wording/words.ts';
import type { Notice } from './post-office.ts';

/** A notice as one line in a subscription's language. */
export function noticeText(notice: Notice, words: Words): string {
  const say = words.digest.notice;
  switch (notice.kind) {
    case 'silent':
      return say.silent(notice.days, localDay(notice.last, 'UTC'));
    case 'failed':
      return say.failed(notice.period, notice.reason);
    case 'unknown':
      return say.unknown(notice.period);
    case 'paused':
      return say.paused(notice.channel, notice.reason);
  }
}
