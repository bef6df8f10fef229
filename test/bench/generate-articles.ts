/** Newswire of the generator's own making: the same seed gives the same articles, so runs can be compared. */

const LEADERS = [
  ['Prime Minister', 'VN', 'Vietnamese'],
  ['Foreign Minister', 'CN', 'Chinese'],
  ['President', 'US', 'US'],
  ['Defence Minister', 'JP', 'Japanese'],
  ['Trade Minister', 'KR', 'Korean'],
  ['Secretary of State', 'US', 'US'],
  ['National Assembly Chairman', 'LA', 'Lao'],
  ['Deputy Prime Minister', 'SG', 'Singaporean'],
] as const;
const GIVEN = ['Minh', 'Wei', 'James', 'Haruto', 'Jin', 'Anna', 'Somchai', 'Elena', 'Rafael', 'Ingrid', 'Tuan', 'Mei'];
const CITIES = [
  'Hà Nội',
  'Beijing',
  'Washington',
  'Tokyo',
  'Seoul',
  'Vientiane',
  'Singapore',
  'Jakarta',
  'Paris',
  'Canberra',
];
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SUBJECTS = [
  'rice exports',
  'customs clearance',
  'rare earth supply',
  'undersea cables',
  'vocational training',
  'flood forecasting',
  'anti-dumping duties',
  'visa rules for students',
  'a code of conduct at sea',
  'railway links',
  'vaccine research',
  'offshore wind',
  'semiconductor plants',
  'mine clearance',
  'double taxation',
  'fisheries patrols',
  'aviation safety',
];
const ACTS = [
  'proposed that both sides step up',
  'asked for support on',
  'thanked the other side for help with',
  'welcomed progress on',
  'affirmed a commitment to',
  'expressed hope for wider work on',
];
const SYLLABLES = [
  'ka',
  'ro',
  'min',
  'tel',
  'vo',
  'shan',
  'bri',
  'dou',
  'len',
  'fai',
  'gor',
  'pes',
  'nu',
  'wil',
  'zha',
  'tur',
];

/** A small seeded generator (mulberry32): uniform in [0, 1). */
export function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** `count` raw articles of about 2.5 kB, with a vocabulary that grows as real names do. */
export function* generateArticles(
  count: number,
  seed = 1,
): Generator<{ readonly name: string; readonly text: string }> {
  const random = createRandom(seed);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)] as T;
  const coined: string[] = [];
  const name = (): string => {
    if (coined.length === 0 || random() < 0.15) {
      const word = Array.from({ length: 2 + Math.floor(random() * 2) }, () => pick(SYLLABLES)).join('');
      coined.push(word.charAt(0).toUpperCase() + word.slice(1));
    }
    return pick(coined);
  };
  for (let i = 0; i < count; i++) {
    const [hostRole, , hostAdjective] = pick(LEADERS);
    const [guestRole, , guestAdjective] = pick(LEADERS);
    const host = `${pick(GIVEN)} ${name()}`;
    const guest = `${pick(GIVEN)} ${name()}`;
    const city = pick(CITIES);
    const month = Math.floor(random() * 12);
    const day = 1 + Math.floor(random() * 28);
    const year = 2005 + Math.floor(random() * 20);
    const iso = `${year}-${String(month + 1).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
    const said = Array.from({ length: 9 }, (_, turn) => {
      const speaker = turn % 2 === 0 ? host : guest;
      return `${speaker.split(' ')[1]} ${pick(ACTS)} ${pick(SUBJECTS)}, naming ${name()} and ${name()} as places where work on ${pick(SUBJECTS)} could begin, and noted that ${pick(SUBJECTS)} mattered to people in ${pick(CITIES)}.`;
    });
    yield {
      name: `${String(i).padStart(6, '0')}.txt`,
      text: [
        ` date ${iso} ${city.toUpperCase()} — ${hostAdjective} ${hostRole} ${host} held talks with ${guestAdjective} ${guestRole} ${guest} in ${city} on ${MONTHS[month]} ${day}, with ${pick(SUBJECTS)} and ${pick(SUBJECTS)} high on the list.`,
        ...said,
        `The two sides agreed to meet again in ${pick(CITIES)} and to report on ${pick(SUBJECTS)} within the year. — VNS`,
      ].join('\n\n'),
    };
  }
}
