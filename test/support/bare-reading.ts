import type { Reading } from '../../src/reading/reading.ts';

/** A Reading with only what the test is about. */
export function bareReading(article: string, parts: Partial<Reading> = {}): Reading {
  return {
    article,
    published: { evidence: [] },
    meetings: [],
    mentioned: [],
    countries: [],
    people: [],
    organisations: [],
    topics: [],
    anniversaries: [],
    partnerships: [],
    statements: [],
    summary: [],
    problems: [],
    ...parts,
  };
}
