import type { Party } from './actor.ts';
import { foldMarks } from './fold.ts';
import { createPhraseFinder } from './phrases.ts';
import places from './tables/places.json' with { type: 'json' };
import states from './tables/states.json' with { type: 'json' };

/** A place in a text that names a city or a region. */
export interface PlaceMention {
  readonly place: string;
  readonly country: Party;
  readonly start: number;
  readonly end: number;
  /** The words as they stand. */
  readonly text: string;
}

const find = createPhraseFinder(
  places.flatMap((place) =>
    [place.name, ...place.aliases].map(
      (name) => [foldMarks(name), { place: place.name, country: place.country }] as const,
    ),
  ),
);

/** Every known city or region that the text names, in order, with exact spans into it. */
export function findPlaces(text: string): PlaceMention[] {
  return find(foldMarks(text))
    .map(({ start, end, value }) => ({ ...value, start, end, text: text.slice(start, end) }))
    .filter(({ text: words, place }) => words === place || !isOtherSyllable(words, place));
}

/** "Huệ" is no "Huế": one syllable whose marks are typed, and are others than the place's. */
function isOtherSyllable(words: string, place: string): boolean {
  if (/[\s-]/.test(words) || foldMarks(words) === words || foldMarks(place) === place) return false;
  return words.normalize('NFC').toLowerCase() !== place.toLowerCase();
}

/** The state's capital as the places' table writes it, where the tables know it. */
export function capitalOf(party: Party): string | undefined {
  const [capital] = states.find(({ code }) => code === party)?.capitals ?? [];
  return capital === undefined ? undefined : findPlaces(capital)[0]?.place;
}
