import type { FoundAnniversary } from '../../draft.ts';
import type { Anniversary } from '../../reading.ts';

/** Keeps an anniversary once; a later naming of the same one only adds what the first lacked. */
export function keep(one: FoundAnniversary, found: FoundAnniversary[]): void {
  const at = found.findIndex((known) => known.ordinal === one.ordinal && isSame(known, one));
  const known = found[at];
  if (!known) {
    found.push(one);
    return;
  }
  found[at] = {
    ...one,
    ...known,
    of: known.of === 'anniversary' ? one.of : known.of,
    countries: known.countries.length >= one.countries.length ? known.countries : one.countries,
    evidence: [...known.evidence, ...one.evidence],
  };
}

function isSame(left: Anniversary, right: Anniversary): boolean {
  if (left.of === 'anniversary' || right.of === 'anniversary') return true;
  if (left.originYear !== undefined && right.originYear !== undefined && left.originYear !== right.originYear)
    return false;
  const kind = (of: string): string =>
    /^(?:founding|national day|independence|independence day|republic day)\b(?!.*\b(?:army|party|police|forces?)\b)/i.test(
      of,
    )
      ? 'nation'
      : /partnership/i.test(of)
        ? 'partnership'
        : /relations|ties|relationship/i.test(of)
          ? 'relations'
          : /\b(?:treaty|agreement|accord|pact)\b/i.test(of)
            ? 'agreement'
            : of.toLowerCase();
  return kind(left.of) === kind(right.of);
}
