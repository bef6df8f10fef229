import type { Library } from '../../library/library.ts';
import { translateVietnamese } from '../../search/vietnamese.ts';
import { joined, namesOnly, withStates } from './names-only.ts';
import { withEnglishWords } from './vietnamese-words.ts';

const VI_ABOUT = '(?: (?:giữa|với|về|từ|của|cùng|bên|phía|quan hệ))*';
const VI_NEWEST = new RegExp(
  `^(?:có |cho (?:tôi |mình |em |anh )?(?:xin |biết )?)?(?:(?:những |các )?(?:tin tức|tin|cập nhật|diễn biến|tình hình|cuộc gặp|tiếp xúc)(?: (?:gì|nào))?(?: (?:mới nhất|mới|gần đây nhất|gần đây))|gì mới|tin gì)${VI_ABOUT} (.+?)(?: (?:không|gần đây|vậy|thế|nhỉ))*$`,
  'iu',
);
const VI_LATELY = [
  /^(?:các |những )?(?:cuộc )?(?:gặp gỡ|gặp|tiếp xúc|hội đàm|điện đàm|trao đổi)(?: cấp cao)? (?:với|giữa|của) (.+) (?:gần đây|mới đây|gần nhất|mới nhất)$/iu,
  /^(?:quan hệ |tình hình )?(.+?) (?:(?:gần đây |dạo này )?có (?:gì|tin) mới|(?:gần đây|dạo này) có gì|mới nhất)(?: (?:không|vậy|thế|nhỉ))*$/iu,
];
const VI_COMING = [
  new RegExp(
    `^(?:sắp tới|thời gian tới|tới đây|tháng tới|sắp) (?:sẽ )?có (?:gì|(?:cuộc gặp|chuyến thăm|hoạt động|lịch|sự kiện)(?: (?:gì|nào))?)${VI_ABOUT} (.+?)(?: (?:không|vậy|thế|nhỉ))*$`,
    'iu',
  ),
  new RegExp(
    `^(?:có )?(?:kế hoạch|lịch|dự kiến|gì|cuộc gặp)(?: (?:gì|nào))?(?: (?:sắp tới|tới đây))?${VI_ABOUT} (.+?)(?: (?:sắp tới|tới đây|thời gian tới))(?: (?:không|vậy|thế|nhỉ))*$`,
    'iu',
  ),
];
const VI_LIST =
  /^(?:các |những |mọi |tất cả (?:các |những )?|danh sách (?:các )?)?((?:cuộc|buổi|chuyến|lần) (?:gặp gỡ|gặp|hội đàm|điện đàm|họp|thăm|tiếp xúc|tiếp)|hội đàm|điện đàm)(?: cấp cao| chính thức)? (.+)$/iu;
const VI_NOUN: readonly (readonly [RegExp, string])[] = [
  [/điện đàm/iu, 'phone calls'],
  [/thăm/iu, 'visits'],
  [/hội đàm/iu, 'talks'],
];
const VI_ASKS =
  /(?<![\p{L}\p{M}])(?:nào|gì|ai|đâu|mấy|bao nhiêu|bao giờ|không|chưa|vì sao|tại sao|thế nào|là|đã|được|về|cuối|đầu|gần)(?![\p{L}\p{M}])/iu;

/** A list of meetings asked for in Vietnamese, in the words in which English ones are; `undefined` for any other question. */
export function inBriefVietnamese(text: string, library: Library): string | undefined {
  if (!/[\u0080-\uffff]/.test(text)) return undefined;
  const english = (rest: string | undefined): string | undefined =>
    rest === undefined || VI_ASKS.test(rest)
      ? undefined
      : namesOnly(translateVietnamese(withEnglishWords(rest, text), text), library);
  const newest = [VI_NEWEST, ...VI_LATELY].map((pattern) => english(pattern.exec(text)?.[1])).find(Boolean);
  if (newest) return `List the recent contacts ${joined(withStates(newest))}?`;
  for (const pattern of VI_COMING) {
    const coming = english(pattern.exec(text)?.[1]);
    if (coming) return `List the coming contacts ${joined(withStates(coming))}?`;
  }
  const [, noun = '', rest] = VI_LIST.exec(text) ?? [];
  const about = english(rest);
  if (!about) return undefined;
  return `List the ${VI_NOUN.find(([pattern]) => pattern.test(noun))?.[1] ?? 'meetings'} ${about}?`;
}
