import { foldMarks } from './fold.ts';
import type { NamedPerson } from './named-people.ts';
import type { Token } from './tokens.ts';

const SHARED_TITLE =
  /\b(?:[Ff]oreign |[Pp]rime |[Dd]efen[cs]e |[Tt]rade |[Ff]inance |[Ii]nterior )?(?:[Mm]inisters|[Pp]residents|[Ll]eaders|[Pp]remiers|[Ss]ecretaries|[Ss]peakers|[Aa]mbassadors|[Cc]hairmen|[Ss]enators|[Cc]hancellors|PMs|FMs|counterparts)\b/;

/** "The foreign ministers of Japan and Britain, A and B": two names share a title and take its countries in turn. */
export function shareTitle(text: string, tokens: readonly Token[], people: readonly NamedPerson[]): NamedPerson[] {
  const plain = foldMarks(text);
  return people.map((person, at) => {
    const other = [people[at + 1], people[at - 1]].find(
      (near) =>
        near &&
        /^,? and $/.test(plain.slice(Math.min(person.end, near.end), Math.max(person.nameStart, near.nameStart))),
    );
    const first = other && other.nameStart < person.nameStart ? other : person;
    if (!other) return person;
    const from = Math.max(0, first.nameStart - 90);
    const before = plain.slice(from, first.nameStart);
    const title = SHARED_TITLE.exec(before);
    if (!title || /[.;]/.test(before.slice(title.index))) return person;
    const parties = tokens
      .filter((token) => token.party && token.start >= from && token.end <= first.nameStart)
      .slice(-2);
    const [a, b] = parties;
    if (!a?.party || !b?.party || !/^(?:'s)? and (?:the )?$/.test(plain.slice(a.party.end, b.start))) {
      const own = parties.at(-1)?.party?.party ?? first.country;
      const plural = before.trimEnd().endsWith(title[0]);
      if (!plural || person.by !== 'bare') return person;
      return own
        ? { ...person, country: own, by: 'counterpart' }
        : title[0] === 'Presidents' || /Ministers$/.test(title[0])
          ? { ...person, role: title[0].replace(/s$/, ''), by: 'title' }
          : person;
    }
    const role = title[0].replace(/ies$/, 'y').replace(/men$/, 'man').replace(/s$/, '');
    return { ...person, role, country: first === person ? a.party.party : b.party.party, by: 'title' };
  });
}
