import type { Party } from '../../../actor/actor.ts';
import { findParties, isState } from '../../../actor/parties.ts';
import type { Article } from '../../../article/article.ts';
import { datelinePlace } from '../../dateline-place.ts';

const AGENCIES: readonly (readonly [RegExp, Party])[] = [
  [/\bVNS\b|\bVNA\b|Vi[eệ]t ?Nam News|vietnam(?:plus|news|net)|Nh[aâ]n D[aâ]n|baochinhphu|\bVOV\b|\bVGP\b/i, 'VN'],
  [
    /\bNDO\b|\bSGGP\b|VnExpress|Tu[oổ]i Tr[eẻ]\b|Thanh Ni[eê]n\b|TUOI TRE|THANH NIEN|Hano[iï] ?Times|Voice of Vi[eệ]t ?[Nn]am/,
    'VN',
  ],
  [/\bXinhua\b|China Daily|Global Times|\bCGTN\b/i, 'CN'],
  [/\bTASS\b|\bSputnik\b|\bRIA\b/, 'RU'],
  [/\bKyodo\b|\bNHK\b|\bJiji\b|Japan Times|mofa\.go\.jp/i, 'JP'],
  [/\bYonhap\b|Korea (?:Herald|Times)|\bKBS\b/i, 'KR'],
  [/\bBernama\b/i, 'MY'],
  [/\bAntara\b/i, 'ID'],
  [/\bKPL\b|Lao News Agency/i, 'LA'],
  [/\bAKP\b/, 'KH'],
  [/\bPTI\b|\bANI\b/, 'IN'],
  [/\bPrensa Latina\b/i, 'CU'],
  [/\bAnadolu\b/i, 'TR'],
];

/** Offices that sign with a name that holds no country's. */
const OFFICES: readonly (readonly [RegExp, Party])[] = [
  [/State Department|Department of State|state\.gov|White House|\bPentagon\b|^Office of the Spokesperson$/i, 'US'],
  [/Foreign, Commonwealth (?:&|and) Development Office|Downing Street/i, 'GB'],
  [/^Global Affairs Canada\b/, 'CA'],
  [/Elys[eé]e/i, 'FR'],
  [/^Ministry of External Affairs\b|^Press Information Bureau\b/i, 'IN'],
  [/^European (?:Commission|External Action Service)\b/i, 'EU'],
];

const GOVERNMENT_SITE = /\.(?:gov|go|gob|gouv|govt|gc|mfa|mofa)\.([a-z]{2})(?![a-z.-])/i;
const SIGNING =
  /^(?:the )?(?:[A-Za-z.]+ ){0,4}(?:ministry|department|embassy|office|government|presidency|secretariat)\b/i;

/** The country whose officials the article names without saying whose they are: its publisher's, else its dateline's. */
export function homeCountry(article: Article): Party | undefined {
  const { head, body, caption, url } = article.parts;
  const { publisher } = article.stated;
  const named = `${publisher ?? ''} ${article.stated.url ?? url}`;
  const near = `${named}\n${head}\n${body.slice(0, 160)}\n${body.slice(-160)}\n${caption}\n${article.parts['front matter']}`;
  const site = GOVERNMENT_SITE.exec(named)?.[1]?.toUpperCase();
  if (site !== undefined && isState(site)) return site;
  const agency =
    AGENCIES.find(([pattern]) => pattern.test(named))?.[1] ??
    OFFICES.find(([pattern]) => pattern.test(named))?.[1] ??
    AGENCIES.find(([pattern]) => pattern.test(near))?.[1];
  const filed = datelinePlace(article)?.country;
  if (agency !== undefined) return filed !== agency && writesAsGuest(article, agency) ? filed : agency;
  return signedBy(article) ?? filed;
}

/** "Lee Jong-sup": Korean officials abroad go without their country in their own agency's text. */
const KOREAN_NAME =
  /\b(?:Minister|President|Secretary|Adviser|adviser|Director|Chief|Speaker|Chairman) [A-Z][a-z]{1,5} [A-Z][a-z]{1,6}-[a-z]{2,6}\b/;

/**
 * An agency that writes for readers abroad names its own officials' country: filed abroad and without a word on that
 * country, its text goes by the country that it was filed from. Việt Nam's agencies write for readers at home.
 */
function writesAsGuest({ parts: { head, body } }: Article, agency: Party): boolean {
  if (agency === 'VN' || (agency === 'KR' && KOREAN_NAME.test(body.slice(0, 400)))) return false;
  return !findParties(`${head}\n${body.slice(0, 1200)}`).some(
    ({ party, kind }) => party === agency && kind !== 'metonym',
  );
}

/** The country of a letterhead or a signature: "MINISTRY OF FOREIGN AFFAIRS / SINGAPORE", "The White House" on its own. */
function signedBy({ parts: { head, body, 'front matter': front } }: Article): Party | undefined {
  const lines = body.split('\n', 400).filter((line) => line !== '');
  const outer = [...head.split('\n'), ...lines.slice(0, 3), ...lines.slice(-8), ...front.split('\n', 20)]
    .map((line) => line.trim())
    .filter((line) => line.length > 0 && line.length <= 90 && !/[.!?”"]$/.test(line));
  for (const [at, line] of outer.entries()) {
    const office = OFFICES.find(([pattern]) => pattern.test(line) && isLetterhead(line));
    if (office) return office[1];
    if (!SIGNING.test(line) || !isLetterhead(line)) continue;
    const party = [...findParties(line), ...findParties(outer[at + 1] ?? '').filter(({ start }) => start === 0)].find(
      ({ kind }) => kind !== 'metonym',
    );
    if (party) return party.party;
  }
  return undefined;
}

/** A line that names its sender tells nothing that somebody did. */
const isLetterhead = (line: string): boolean =>
  !/['’]s |\b(?:meets?|met|to|talks?|calls?|visits?|says?|said|with|by|on behalf|at|after|hosts?|receives?|urges?)\b/i.test(
    line,
  );
