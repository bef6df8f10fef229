import type { Party } from '../actor/actor.ts';
import { findParties } from '../actor/parties.ts';
import { findPlaces } from '../actor/places.ts';
import type { Article } from '../article/article.ts';

const PUBLISHERS: readonly (readonly [RegExp, Party])[] = [
  [/\bVNS\b|\bVNA\b|Vi[eệ]t ?Nam News|vietnam(?:plus|news)|Nh[aâ]n D[aâ]n|baochinhphu|\bVOV\b|\bVGP\b/i, 'VN'],
  [/\bXinhua\b|China Daily|Global Times|\bCGTN\b/i, 'CN'],
  [/\bTASS\b|\bSputnik\b|\bRIA\b/, 'RU'],
  [/\bKyodo\b|\bNHK\b|\bJiji\b|Japan Times|mofa\.go\.jp/i, 'JP'],
  [/\bYonhap\b|Korea (?:Herald|Times)|\bKBS\b/i, 'KR'],
  [/State Department|Department of State|state\.gov|White House/i, 'US'],
  [/\bBernama\b/i, 'MY'],
  [/\bAntara\b/i, 'ID'],
  [/\bKPL\b|Lao News Agency/i, 'LA'],
  [/\bAKP\b/, 'KH'],
  [/\bPTI\b|\bANI\b/, 'IN'],
  [/\bPrensa Latina\b/i, 'CU'],
  [/\bAnadolu\b/i, 'TR'],
];

/** The country whose officials the article names without saying whose they are: its publisher's, else its dateline's. */
export function homeCountry(article: Article): Party | undefined {
  const { head, body, caption } = article.parts;
  const { publisher, url } = article.stated;
  const near = `${publisher ?? ''}\n${url ?? ''}\n${head}\n${body.slice(0, 160)}\n${body.slice(-160)}\n${caption}\n${article.parts['front matter']}`;
  const known =
    PUBLISHERS.find(([pattern]) => pattern.test(`${publisher ?? ''} ${url ?? ''}`)) ??
    PUBLISHERS.find(([pattern]) => pattern.test(near));
  if (known) return known[1];
  return findPlaces(head)[0]?.country ?? findParties(head)[0]?.party;
}
