import { isAtAnniversary } from '../times/at-anniversary.ts';
import { asksLength } from '../times/length.ts';
import { mainClauseOf } from './main-clause.ts';

/** What kind of thing a question asks for. */
export const KINDS = [
  'who',
  'when',
  'where',
  'how many',
  'how much',
  'how often',
  'how long',
  'which meetings',
  'anniversary',
  'level',
  'which countries',
  'why',
  'what',
  'yes or no',
] as const;
export type QuestionKind = (typeof KINDS)[number];

/** An office and whose it is, without a verb ("new Danish ambassador to Oslo"): who holds it is asked. */
const OFFICE_ONLY =
  /^\s*(?!(?:who|what|when|where|which|how|why|did|do|does|is|are|was|were|has|have|had|will|can)\b)(?:[\p{L}'’-]+ ){0,4}(?:ambassador|envoy|president|(?:prime|foreign|defen[cs]e) minister|premier|chancellor|general secretary)(?: (?:to|of|in|for) (?:the )?[\p{L} -]{2,40})?\s*\??\s*$/iu;

/** "Which joint session was it": its number is asked for. */
export const WHICH_ONE =
  /\b(?:which|what) (?:[\p{L}-]+ ){0,3}(?:meeting|visit|trip|session|round|summit|time|call|edition)(?: (?:to|in|with|of) (?:the )?[\p{L} ]{2,30}?)? (?:was|is) (?:it|this|that)\b|^\s*(?:which|what) number (?:(?!did\b|do\b|does\b)[\p{L}-]+ )?(?:of|in) (?:the )?[\p{L} ]{2,30}? (?:was|were|is|are)\b|^\s*(?:which|what) number (?:was|were|is|are) (?!(?:the|a|an|dialled|called|given|used|on)\b)|\bhow[- ]?many(?:th|eth)\b/iu;

/** "Which Frenchman …", "which American signed …": one of a people. */
const ONE_OF_A_PEOPLE =
  /\b[Ww]hich \p{Lu}\p{L}+(?:an|ese|ish|ch|man|woman|i|er) (?:was|is|did|will|has|had|led|met|spoke|came|went|won|said|sent|took|gave|told|\p{Ll}+ed)\b/u;

/** "List the premiers whom A met", "name all the senators who …". */
const LISTS_PEOPLE =
  /^\s*(?:please )?(?:list|name|give me|show me)(?: me)?(?: all)?(?: the)? (?:[\p{L}-]+ ){0,2}(?:ministers|presidents|leaders|premiers|senators|officials|people|persons|ambassadors|envoys|chairmen|speakers|politicians|diplomats|governors|congressmen|lawmakers)\b/iu;

/** The first pattern that fits tells the kind; English first, then Vietnamese as typed. */
const PATTERNS: readonly (readonly [QuestionKind, RegExp])[] = [
  [
    'what',
    /^\s*(?:which|what) (?:[\p{L}-]+ )?(?:summit|forum|conference|meeting|event|fair|congress) (?:did|does|will|was|is) [^?]{3,80}\b(?:for|at)(?: in \d{4})?\s*\?*$/iu,
  ],
  [
    'why',
    /^\s*what (?:is|was|were|are) (?:the |their |his |her )?(?:[^?]{2,60}['’]s )?(?:visit|trip|tour|stay|mission|delegation)\b[^?]{0,60} for\s*\??\s*$|^\s*what (?:did|does) [^?]{2,50} say (?:the|his|her|their|this) (?:visit|trip|tour|mission) (?:is|was) (?:for|meant for|about)\s*\??\s*$/i,
  ],
  ['why', /^\s*(?:and |but |so |also )?(?:why|for what reason)\b|^\s*(?:vì sao|tại sao)(?:\s|$)/i],
  ['anniversary', /\banniversar(?:y|ies)\b|kỷ niệm|\bhow (?:old|many years)\b.{0,40}\b(?:relations|ties)\b/i],
  [
    'how often',
    /\bhow (?:often|many times|many (?:(?:phone|telephone|official|state|bilateral|online|high-level) )?(?:meetings|calls|conversations|visits|trips|journeys|talks|summits))\b|mấy lần|bao nhiêu lần|số lần/i,
  ],
  [
    'how much',
    /bao nhiêu (?:(?:triệu|tỷ|nghìn tỷ) )?(?:tiền|đô|tỷ|triệu (?:USD|đô|euro|yên)|USD|euro|yên|nhân dân tệ|phần trăm)/i,
  ],
  [
    'how many',
    /\bhow (?:many|wide|far|tall|deep|heavy)\b|bao nhiêu|(?<![\p{L}\p{M}])(?<!(?:tháng|thứ|ngày|năm) )mấy(?! (?:giờ|lần))(?![\p{L}\p{M}])|\bhow large a number\b/iu,
  ],
  [
    'how much',
    /\bwhat (?:(?:is|was|are|were) )?(?:[\p{L}'’-]+ ){0,4}?(?:trade (?:target|goal|turnover|volume|value|figure)|turnover|tariff rate|price|cost|percentage)\b|\b(?:what|which) (?:(?!(?:did|do|does|ha[sd]|have|will|would|can|is|are|was|were)\b)[\p{L}-]+ (?=rate\b))?(?:temperature|speed|share|percentage|proportion|rate|height|depth|weight|capacity|budget|sum|amount|value|fee)\b|\bhow much\b|\bwhat (?:did|does|do) [^?]{2,40}? (?:say|think|tell) [^?]{2,60}? (?:is|was|were|are) worth\b|\bwhat (?:is|was|are|were) [^?]{2,60}? worth\b|\bhow (?:fast|quickly|strongly)\b.{0,60}\b(?:gr(?:ow|ew)(?:ing|n)?|ris(?:e|en|ing)|rose|increas(?:e|ed|ing)|expand(?:ed|ing)?|climb(?:ed|ing)?|f[ae]ll(?:en|ing)?|shr[aiu]nk(?:ing)?|drop(?:ped|ping)?)\b|\bhow large\b|\bhow big\b|\bhow high\b|^\s*what (?:is|was|were|are) the (?:(?:total|export|import|combined|overall) )?(?:value|worth) of (?!(?:the )?(?:relations|ties|friendship|partnership|cooperation))/iu,
  ],
  [
    'level',
    /\b(?:what|which) (?!(?:\w+ )?(?:countr(?:y|ies)|nations?|states) \p{Ll})(?:\w+ ){0,4}?(?:levels?|partnership|status)\b.{0,80}\b(?:relations?|relationship|ties|between|with|have|has|had|called)\b/iu,
  ],
  [
    'level',
    /^\s*(?:,? )?(?:since when (?:are|is) |(?:what|how) (?:are|is|were|was) |compare |which is higher,? )?(?:the |our |[\p{L}\p{M}]+(?: [\p{L}\p{M}]+)?['’]s )?(?:current |bilateral |history of )?(?:the )?(?:relations|ties|relationship|levels?)(?: of relations)?(?: status)? (?:with|between)\b(?!.{0,80}\b(?:established|begin|began|mark|anniversar|normali))/iu,
  ],
  [
    'level',
    /\blevel of (?:relation|ties|partnership)|\bpartnership.{0,60}\bcalled\b|quan hệ .{0,40}(?:ở mức|mức nào)/i,
  ],
  [
    'which meetings',
    /\b(?:which|what) (?:countries|capitals|cities|places) (?:did|has|have)\b.{0,60}\bvisit|\b(?:which|what) countries(?:['’] (?:leaders|ministers|premiers|presidents))? (?:did|has|have)\b.{2,60}\b(?:met|meet|(?:held|hold|had) (?:talks|meetings|summits|calls)(?= with\b)|received?|host(?:ed)?)\b(?: with| leaders (?:of|from))?(?: (?:so far|since \d{4}|in \d{4}))?\s*\??$/i,
  ],
  [
    'which meetings',
    /^(?:the )?(?:next|last|first|latest|upcoming|most recent) (?:\w+ )?(?:meeting|talks|call|visit|summit|contact)\b/i,
  ],
  [
    'which meetings',
    /(?:cuộc|buổi|chuyến) (?:gặp gỡ|gặp|hội đàm|điện đàm|họp|thăm|tiếp xúc|tiếp)(?: cấp cao| chính thức)? nào(?:\s|\?|$)/iu,
  ],
  ['who', OFFICE_ONLY],
  ['what', WHICH_ONE],
  ['who', ONE_OF_A_PEOPLE],
  ['who', LISTS_PEOPLE],
  [
    'which meetings',
    /\b(?:which|what|list|show|all)\b(?: (?!(?:did|do|does|ha[sd]|have|will|would|can)\b)\w+)?(?:(?! (?:did|do|does|ha[sd]|have|will|would|can|(?!(?:of|me|us)\b)\w+ the)\b) \w+){0,2} (?:meetings?|talks|calls?|phone calls?|visits?|summits?|contacts?)\b|\bwho met whom\b/i,
  ],
  [
    'when',
    /^\s*(?:and |so )?(?:at )?(?:what|which) (?:time|hour)\b(?! (?:of|did it take))|\bwhen\b|\bdate of\b|\bdates?\s*\??$|\b(?:on )?(?:what|which) (?:day|date|year|month)s?\b|\bsince when\b|khi nào|bao giờ|ngày nào|tháng nào|tháng mấy|năm nào|lúc nào|hôm nào|hồi nào|(?<!\p{L})(?:khi|hoi|luc|hom|nam|thang) nao(?!\p{L})|bao gio(?!\p{L})/iu,
  ],
  [
    'where',
    /\bwhere\b|\bin (?:what|which) (?:city|place|country|town)\b|(?:ở|tại|đến|tới|thăm) (?:thành phố|tỉnh|thủ đô|nước) nào|ở đâu|tại đâu|nơi nào|(?:thăm|đến|tới|đi) đâu(?:\s|\?|$)/i,
  ],
  [
    'who',
    /\bwho(?:m|se)?\b|\b(?:which|what) (?:(?!(?:did|do|does|ha[sd]|have|will|would|can|is|are|was|were)\b)[\w-]+ ){0,3}?(?:ministers?|PMs?|FMs?|presidents?|leaders?|premiers?|senators?|officials?|person|people|ambassadors?|envoys?|chairman|speakers?|chiefs?|chancellors?|chairwom[ae]n|kings?|queens?|princes?|princess(?:es)?|spokes(?:m[ae]n|wom[ae]n|persons?)|politicians?|(?<!consul )generals?|admirals?|diplomats?|governors?|mayors?|secretar(?:y|ies)|congress(?:man|woman|men)|lawmakers?|legislators?)\b(?! (?:of|for) (?:[a-z]+ )?(?:state |general )?(?:meeting|talks))|(?:^|\s)ai(?:\s|\?|$)|những ai|(?:bộ trưởng|thủ tướng|tổng thống|chủ tịch|đại sứ|lãnh đạo|quan chức|nghị sĩ|tướng lĩnh)[^?]{0,40}(?<!ngày|tháng|năm|lúc|khi|hôm|hồi|nước|thành phố|tỉnh|văn kiện|công ty)\snào/i,
  ],
  [
    'which countries',
    /\b(?:which|what) (?!(?:did|do|does|ha[sd]|have|will|would|can|is|are|was|were)\b)(?!(?:\w+ ){0,3}(?:level|partnership|status))(?:\w+ ){0,2}?(?:countr(?:y|ies)|nations?|states)\b|(?:nước|quốc gia) nào/i,
  ],
  ['what', /\b(?:what|which|how|why|whose)\b|(?:^|\s)(?:gì|nào|vì sao|tại sao|thế nào)(?:\s|\?|$)/i],
  [
    'yes or no',
    /^\s*(?:and |but |so )?(?:did|does|do|is|are|was|were|has|have|had|will|would|can|could|should)\b|có .{1,80}không\s*\??$/i,
  ],
];

const OPEN: ReadonlySet<QuestionKind> = new Set(['when', 'where', 'who', 'which countries', 'what']);

/** The kind of a question: of several open question words the first one tells; `what` for words that ask nothing. */
export function kindOfQuestion(typed: string): QuestionKind {
  if (asksLength(typed)) return 'how long';
  const asked = mainClauseOf(typed).replace(/^\s*(?:as of|since|in|by|before) (?:\w+ )?\d{4},? (?=\w)/i, '');
  const aside = isAtAnniversary(asked);
  const first =
    PATTERNS.find(([kind, pattern]) => !(aside && kind === 'anniversary') && pattern.test(asked))?.[0] ?? 'what';
  if (!OPEN.has(first)) return first;
  const found = PATTERNS.filter(([kind]) => OPEN.has(kind)).map(([kind, pattern]) => ({
    kind,
    at: asked.search(pattern),
  }));
  return found.filter(({ at }) => at >= 0).sort((a, b) => a.at - b.at)[0]?.kind ?? first;
}

/** Which of several: the one before, the first, the coming one. */
export type Order = 'last' | 'first' | 'next';

/** "last", "latest", "most recent"; "first"; "next", "upcoming". Not "last year" nor "the first visit since". */
export function orderOf(asked: string): Order | undefined {
  if (
    /\b(?:last|latest|most recent(?:ly)?|recently)\b(?! (?:year|month|week|\d|two|three))|gần đây nhất|lần cuối/i.test(
      asked,
    )
  )
    return 'last';
  if (/\b(?:next|upcoming|coming)\b(?! (?:year|month|week|to|from)\b)|sắp tới|lần tới/i.test(asked)) return 'next';
  if (
    /\bfirst\b(?! (?:lady|session|secretary|phase|half|nine|six|three|quarter|months?))|lần đầu|đầu tiên/i.test(asked)
  )
    return 'first';
  return undefined;
}
