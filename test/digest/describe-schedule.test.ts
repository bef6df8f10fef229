import { expect, test } from 'vitest';
import { parseSchedule } from '../../src/calendar/schedule-text.ts';
import { describeSchedule } from '../../src/digest/describe-schedule.ts';
import { en } from '../../src/wording/en.ts';
import { vi } from '../../src/wording/vi.ts';

test.each([
  ['mon 09:00 Asia/Ho_Chi_Minh', 'every Monday, 09:00 Asia/Ho_Chi_Minh', 'mỗi Thứ Hai, 09:00 Asia/Ho_Chi_Minh'],
  ['mon,sun 9am UTC', 'every Monday, Sunday, 09:00 UTC', 'mỗi Thứ Hai, Chủ Nhật, 09:00 UTC'],
  ['daily 07:00 UTC', 'every day, 07:00 UTC', 'hằng ngày, 07:00 UTC'],
  ['weekdays 07:00 UTC', 'Monday to Friday, 07:00 UTC', 'thứ Hai đến thứ Sáu, 07:00 UTC'],
  [
    'monthly last weekday 07:00 UTC',
    'every last weekday of the month, 07:00 UTC',
    'ngày làm việc cuối cùng hằng tháng, 07:00 UTC',
  ],
  [
    'monthly 15 next 07:00 UTC',
    'monthly on day 15 (moved to the next weekday), 07:00 UTC',
    'ngày 15 hằng tháng (dời sang ngày làm việc kế tiếp), 07:00 UTC',
  ],
])('%s', (text, english, vietnamese) => {
  const schedule = parseSchedule(text);
  if ('kind' in schedule) throw new Error(schedule.what);
  expect(describeSchedule(schedule, en)).toBe(english);
  expect(describeSchedule(schedule, vi)).toBe(vietnamese);
});
