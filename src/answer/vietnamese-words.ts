/**
 * Vietnamese words of questions that the search vocabulary does not hold: foreign leaders as Vietnamese writes them, verbs
 * of diplomacy, and things asked about. Longer ones first. Own list of common forms.
 */
const WORDS: readonly (readonly [string, string])[] = (
  [
    ['Tập Cận Bình', 'Xi Jinping'],
    ['Lý Cường', 'Li Qiang'],
    ['Vương Nghị', 'Wang Yi'],
    ['Tần Cương', 'Qin Gang'],
    ['Triệu Lạc Tế', 'Zhao Leji'],
    ['Lý Khắc Cường', 'Li Keqiang'],
    ['Giang Trạch Dân', 'Jiang Zemin'],
    ['thiết lập quan hệ ngoại giao', 'establish diplomatic relations'],
    ['quan hệ ngoại giao', 'diplomatic relations'],
    ['bình thường hoá quan hệ', 'normalise relations'],
    ['bình thường hóa quan hệ', 'normalise relations'],
    ['ở mức nào', 'level'],
    ['đối tác chiến lược toàn diện', 'comprehensive strategic partnership'],
    ['đối tác chiến lược', 'strategic partnership'],
    ['đối tác toàn diện', 'comprehensive partnership'],
    ['nâng cấp quan hệ', 'elevate relations'],
    ['luật biển', 'law of the sea'],
    ['lệnh cấm vận', 'embargo'],
    ['vắc xin', 'vaccine'],
    ['vắc-xin', 'vaccine'],
    ['văn kiện', 'documents'],
    ['nhân quyền', 'human rights'],
    ['đường sắt', 'railway'],
    ['biến đổi khí hậu', 'climate change'],
    ['hoan nghênh', 'welcome'],
    ['chúc mừng', 'congratulate'],
    ['khẳng định', 'affirm'],
    ['kêu gọi', 'urge'],
    ['mong muốn', 'hope'],
    ['hy vọng', 'hope'],
    ['nhất trí', 'agree'],
    ['thống nhất', 'agree'],
    ['gia nhập', 'join'],
    ['phê chuẩn', 'ratify'],
    ['có hiệu lực', 'take effect'],
    ['qua đời', 'die'],
    ['tuyên bố', 'declaration'],
    ['hiệp định', 'agreement'],
    ['hiệp ước', 'treaty'],
    ['đào tạo', 'train'],
    ['công nhân', 'workers'],
    ['người lao động', 'workers'],
    ['sinh viên', 'students'],
    ['học bổng', 'scholarships'],
    ['thuế quan', 'tariff'],
    ['đề nghị', 'ask'],
    ['đề xuất', 'propose'],
    ['hỗ trợ', 'support'],
    ['viện trợ', 'aid'],
    ['mời', 'invite'],
    ['tiếp', 'receive'],
    ['ông', ''],
    ['phát biểu', 'say'],
    ['nói', 'say'],
  ] as const
).toSorted((a, b) => b[0].length - a[0].length);

/** The question with these words in English; the rest stays as typed. Words count whole, in any case. */
export function withEnglishWords(question: string): string {
  // All of them are written with marks: a question without any holds none.
  if (!/[\u0080-\uffff]/.test(question)) return question;
  return WORDS.reduce((text, [vietnamese, english]) => text.replaceAll(patternOf(vietnamese), english), question);
}

const patterns = new Map<string, RegExp>();

function patternOf(words: string): RegExp {
  const known = patterns.get(words) ?? new RegExp(`(?<![\\p{L}\\p{M}])${words}(?![\\p{L}\\p{M}])`, 'giu');
  patterns.set(words, known);
  return known;
}
