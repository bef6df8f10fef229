/** Agencies that sign with nothing but their name. */
export const AGENCY = '(?:VNA/VNS|VNA/VNP|VNS/VNA|VNS|VNA|VNP|VOV|TTXVN|Xinhua|Kyodo|Yonhap|TASS|Bernama)';
/** Agencies whose letters can be other words: only where a dash, a stroke or brackets mark them. */
const MARKED = '(?:ITAR-TASS|AP|AFP|Reuters|KPL|Antara|AKP)';
const ANY = `(?:${AGENCY}|${MARKED})`;

const SIGNED = new RegExp(
  `(?:^|[.!?…"'”’)]) {0,3}(?:\\((?:Source: ?)?(${ANY})\\)|(?:[—–=-]{1,2}|/) {0,2}(${ANY})|(${AGENCY}))[./ ]{0,3}$`,
);
const DATED = new RegExp(`(?:\\((${ANY})\\)|/(${ANY})/)`);

const first = (found: RegExpExecArray | null): string | undefined => found?.slice(1).find((name) => name !== undefined);

/** The agency with whose name a line ends: `met again. — VNS`, `(Xinhua)`. */
export function findSigningAgency(line: string): string | undefined {
  return first(SIGNED.exec(line.slice(-60).trimEnd()));
}

/** The agency that a dateline names: `BEIJING, Oct. 12 (Xinhua) --`, `MOSCOW, May 3. /TASS/`. */
export function findDatelineAgency(dateline: string): string | undefined {
  return first(DATED.exec(dateline));
}
