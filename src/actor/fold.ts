const folded = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = folded.get(character);
  if (known !== undefined) return known;
  let plain = character;
  if (character === 'đ') plain = 'd';
  else if (character === 'Đ') plain = 'D';
  else if (character === 'ø') plain = 'o';
  else if (character === 'Ø') plain = 'O';
  else if (character === 'ł') plain = 'l';
  else if (character === 'Ł') plain = 'L';
  else if (character === 'ı') plain = 'i';
  else if (/[‘’ʼ`]/.test(character)) plain = "'";
  else if (/[“”]/.test(character)) plain = '"';
  else if (/[‐‑–]/.test(character)) plain = '-';
  else if (/\s/.test(character)) plain = ' ';
  else {
    const base = character.normalize('NFD').charAt(0);
    if (base && /[A-Za-z]/.test(base)) plain = base;
  }
  folded.set(character, plain);
  return plain;
}

/**
 * The text without marks, with straight quotes and hyphens and plain spaces. The length never changes, so offsets into
 * the result are offsets into the text (given NFC). Case stays.
 */
export function foldMarks(text: string): string {
  return text.replace(/[\u0080-\uffff\n\r\t\v\f`]/g, foldCharacter);
}

/** The text without marks and in lower case: what names are compared by. */
export function fold(text: string): string {
  return foldMarks(text).toLowerCase();
}
