/** Verbs whose forms no rule makes. */
const IRREGULAR: Readonly<Record<string, string>> = Object.fromEntries(
  `be|is|are|was|were|been|being  beat|beats|beaten|beating  begin|begins|began|begun|beginning  break|breaks|broke|broken|breaking  bring|brings|brought|bringing
  buy|buys|bought|buying  catch|catches|caught|catching  come|comes|came|coming  cut|cuts|cutting  dig|digs|dug|digging  do|does|did|done|doing
  draw|draws|drew|drawn|drawing  fall|falls|fell|fallen|falling  find|finds|found|finding  fly|flies|flew|flown|flying  get|gets|got|getting
  give|gives|gave|given|giving  go|goes|went|gone|going  hang|hangs|hung|hanging  hold|holds|held|holding  keep|keeps|kept|keeping
  lay|lays|laid|laying  lead|leads|led|leading  leave|leaves|left|leaving  let|lets|letting  lose|loses|lost|losing  make|makes|made|making
  meet|meets|met|meeting  pay|pays|paid|paying  put|puts|putting  run|runs|ran|running  say|says|said|saying  see|sees|saw|seen|seeing
  sell|sells|sold|selling  send|sends|sent|sending  set|sets|setting  shut|shuts|shutting  speak|speaks|spoke|spoken|speaking
  spend|spends|spent|spending  stand|stands|stood|standing  swear|swears|swore|sworn|swearing  take|takes|took|taken|taking
  teach|teaches|taught|teaching  tear|tears|tore|torn|tearing  tell|tells|told|telling  think|thinks|thought|thinking
  throw|throws|threw|thrown|throwing  win|wins|won|winning  write|writes|wrote|written|writing`
    .split(/\s{2,}/)
    .map((forms) => [forms.split('|')[0] ?? '', forms]),
);

/** Words that may stand apart from their verb ("put the trip off"). */
const APART = /^(?:back|off|away|aside)$/;

/** A phrase whose words an underscore joins, as the source of a regular expression: in every form of the verb that it begins with. */
export function formsOfPhrase(phrase: string): string {
  const [first = '', ...rest] = phrase.split('_').filter((word) => word !== '');
  if (rest.length === 0) return first;
  const verb = `(?:${formsOfVerb(first)})`;
  return rest.length === 1 && APART.test(rest[0] ?? '')
    ? `${verb}(?: [\\w’'-]+){0,3} ${rest[0]}`
    : [verb, ...rest].join(' ');
}

function formsOfVerb(word: string): string {
  const known = IRREGULAR[word];
  if (known) return known;
  if (word.length < 3) return word;
  if (/e$/.test(word)) return `${word}[sd]?|${word.slice(0, -1)}ing`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ie[sd]|${word}(?:ing)?`;
  if (/^[^aeiou]*[aeiou][bdgmnpt]$/.test(word)) return `${word}s?|${word}${word.at(-1)}(?:ed|ing)`;
  return `${word}(?:e?[sd]|ing)?`;
}
