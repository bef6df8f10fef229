/**
 * Whether a text is a whole sentence that tells something: a heading, a menu, a line cut off and a colon before a list end
 * without a stop; a credit, and the question of a reporter at a briefing, tell no news.
 */
export function isWhole(text: string): boolean {
  return (
    /[.!?…]["”’'»)\]]{0,2}$|["”’»]$/.test(text) &&
    !/^\p{Ll}/u.test(text) &&
    !/^\((?:Web )?[Ee]ditors?:/.test(text) &&
    !/^(?:Q|Question|Reporter|Reuters|AFP|AP|Bloomberg|Kyodo News|CCTV): /.test(text)
  );
}
