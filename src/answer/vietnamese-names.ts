/** Foreign leaders as Vietnamese writes them, and as English articles do. Own list of common forms. */
const NAMES: readonly (readonly [string, string])[] = [
  ['Tập Cận Bình', 'Xi Jinping'],
  ['Lý Cường', 'Li Qiang'],
  ['Vương Nghị', 'Wang Yi'],
  ['Tần Cương', 'Qin Gang'],
  ['Triệu Lạc Tế', 'Zhao Leji'],
  ['Lý Khắc Cường', 'Li Keqiang'],
  ['Giang Trạch Dân', 'Jiang Zemin'],
];

/** The question with such names in their English form. */
export function withEnglishNames(question: string): string {
  return NAMES.reduce((text, [vietnamese, english]) => text.replaceAll(vietnamese, english), question);
}
