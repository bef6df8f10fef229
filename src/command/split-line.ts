/** The command's name and what follows it. Names are case-tolerant; a leading `/diplo` typed by habit is dropped. */
export function splitLine(line: string): { readonly name: string; readonly rest: string } {
  const text = line
    .trim()
    .replace(/^\/?diplo(?=\s|$)/i, '')
    .trim();
  const end = text.search(/\s/);
  return end < 0
    ? { name: text.toLowerCase(), rest: '' }
    : { name: text.slice(0, end).toLowerCase(), rest: text.slice(end).trim() };
}
