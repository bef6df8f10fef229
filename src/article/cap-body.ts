/** The most characters of a text that are read; longer ones are cut, so that no text can make reading slow. */
export const MAX_CHARACTERS = 40_000;

/** The text, cut at a paragraph's or a sentence's end below the cap, with a note that says so. */
export function capBody(text: string): { readonly text: string; readonly note?: string } {
  if (text.length <= MAX_CHARACTERS) return { text };
  const head = text.slice(0, MAX_CHARACTERS);
  const floor = MAX_CHARACTERS * 0.8;
  const paragraph = head.lastIndexOf('\n\n');
  const sentence = Math.max(head.lastIndexOf('. '), head.lastIndexOf('.\n')) + 1;
  const word = head.lastIndexOf(' ');
  const end = [paragraph, sentence, word].find((at) => at >= floor) ?? MAX_CHARACTERS;
  return {
    text: head.slice(0, end).replace(/[\ud800-\udbff]$/, ''),
    note: `The text is too long: ${end} of ${text.length} characters are read.`,
  };
}
