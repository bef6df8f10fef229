import type { Party } from '../actor/actor.ts';
import type { Meeting, Reading } from '../reading/reading.ts';
import type { DigestFilters } from './digest.ts';

/** What a filter looks at. `topics` is absent for things that have none (anniversaries, levels). */
export interface Filtered {
  readonly countries: readonly Party[];
  readonly topics?: readonly string[];
}

/** The filter that leaves it out, as it is typed (`country:us`, `-topic:trade`); `undefined` when none does. */
export function findFilter(filters: DigestFilters, { countries, topics }: Filtered): string | undefined {
  const meets = (wanted: readonly string[], have: readonly string[]): string | undefined =>
    wanted.find((one) => have.some((other) => other.toLowerCase() === one.toLowerCase()));
  const wantedCountries = filters.countries ?? [];
  if (wantedCountries.length > 0 && !meets(wantedCountries, countries)) return `country:${wantedCountries.join(',')}`;
  const refusedCountry = meets(filters.notCountries ?? [], countries);
  if (refusedCountry) return `-country:${refusedCountry}`;
  if (!topics) return undefined;
  const wantedTopics = filters.topics ?? [];
  if (wantedTopics.length > 0 && !meets(wantedTopics, topics)) return `topic:${wantedTopics.join(',')}`;
  const refusedTopic = meets(filters.notTopics ?? [], topics);
  return refusedTopic ? `-topic:${refusedTopic}` : undefined;
}

/** A meeting's countries, and the topics of the articles that tell it. */
export function filteredMeeting(meeting: Meeting, readings: readonly Reading[]): Filtered {
  const countries = meeting.participants.flatMap((participant) => participant.country ?? []);
  return {
    countries: [...new Set([...countries, ...readings.flatMap((reading) => reading.countries.slice(0, 2))])],
    topics: [...new Set(readings.flatMap((reading) => reading.topics.map((mention) => mention.topic)))],
  };
}
