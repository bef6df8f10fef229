/** What digests and subscriptions say, in English. */
export const enDigest = {
  title: (label: string) => `Digest ${label}`,
  lead: (meetings: number, anniversaries: number, label: string) =>
    `Digest ${label}: ${meetings === 1 ? '1 meeting' : `${meetings} meetings`}, ${anniversaries === 1 ? '1 anniversary' : `${anniversaries} anniversaries`} ahead.`,
  nothing: (label: string) => `Digest ${label}: nothing new in this period.`,
  sections: {
    meetings: 'Meetings',
    'asks-and-agreements': 'Asked and agreed',
    anniversaries: 'Anniversaries ahead',
    'visits-ahead': 'Visits and meetings ahead',
    'partnership-changes': 'Levels of relations',
    'new-in-corpus': 'New articles',
    coverage: 'Coverage',
  } as Record<string, string>,
  more: (n: number) => `+${n} more`,
  update: (text: string, gained: string) => `Update: ${text} (new: ${gained})`,
  conflict: (what: string, values: string) => `sources differ on ${what}: ${values}`,
  said: (who: string, act: string, words: string) => `${who} ${act}: “${words}”`,
  until: (day: string) => `(to ${day})`,
  planned: (text: string, when: string) => `${text}, ${when}`,
  level: (level: string, parties: string, since: string, before: string | undefined) =>
    `${parties}: ${level} from ${since}${before ? ` (before: ${before})` : ''}`,
  article: (title: string, publisher: string | undefined, when: string) =>
    `${title}${publisher ? `, ${publisher}` : ''}, ${when}`,
  anniversary: {
    years: (n: number) => (n === 1 ? '1 year' : `${n} years`),
    exact: (years: string, day: string, days: number, what: string) =>
      `${years} on ${day} (${days === 0 ? 'today' : days === 1 ? 'tomorrow' : days < 0 ? 'past' : `in ${days} days`}): ${what}`,
    coarse: (years: string, when: string, what: string) => `${when} marks ${years}: ${what}; day not stated`,
    raised: (what: string, year: number, to: string, raisedIn: number) =>
      `${what} (of ${year}, raised to ${to} in ${raisedIn})`,
    differ: (dates: string) => `sources differ: ${dates}`,
    leapDay: (rule: string) => `29 February, kept on ${rule} in this year`,
  },
  rules: {
    window: (from: string, to: string) => `held on a known day from ${from} to ${to}`,
    outsideWindow: (from: string, to: string) => `not in the days from ${from} to ${to}`,
    dayUnknown: 'its day is not stated',
    notHeld: (status: string) => `it is ${status}, not held`,
    told: 'told in an earlier edition, nothing new since',
    update: 'told in an earlier edition; a fact is new',
    filtered: (what: string) => `left out by the filter ${what}`,
    muted: 'sensitive dates are muted here',
    hidden: 'hidden by an admin',
    falls: (days: number) => `falls within ${days} days`,
    coarse: 'its month or year is in the period; listed once',
    otherYear: 'its year is not this one',
    notRound: 'its day is not stated and the number of years is not a round one',
    later: (days: number) => `does not fall within ${days} days`,
    early: (days: number) => `too early: it is told at ${days} days' notice`,
    lead: (days: number) => `already told at ${days} days' notice`,
    ahead: (days: number) => `planned for the next ${days} days`,
    telling: 'the most telling words of this side',
    otherWords: 'other words of this side are more telling',
    since: (from: string, to: string) => `in force since a day from ${from} to ${to}`,
    published: (from: string, to: string) => `published from ${from} to ${to}`,
    shownAsMeeting: 'shown above as a meeting',
    sectionOff: 'its section is not chosen here',
  },
  footer: (name: string, owner: string | undefined, schedule: string) =>
    [name, ...(owner ? [`set up by ${owner}`] : []), schedule].join(' · '),
  late: (due: string) => `Sent late: it was due ${due}.`,
  whole: 'Whole digest',
  change: 'Change',
  pause: 'Pause',
  every: {
    day: 'every day',
    weekday: 'Monday to Friday',
    week: (days: string) => `every ${days}`,
    monthDay: (day: number, shift: string | undefined) =>
      `monthly on day ${day}${shift ? ` (moved to the ${shift} weekday)` : ''}`,
    monthNth: (nth: string, day: string) => `every ${nth} ${day} of the month`,
    nth: { '1': 'first', '2': 'second', '3': 'third', '4': 'fourth', '-1': 'last' } as Record<string, string>,
    anyWeekday: 'weekday',
    shift: { next: 'next', previous: 'previous' } as Record<string, string>,
  },
  notice: {
    silent: (days: number, last: string) => `No new article has come in for ${days} days (the last one: ${last}).`,
    failed: (period: string, reason: string) => `The digest of ${period} could not be posted: ${reason}.`,
    unknown: (period: string) =>
      `Slack did not say whether the digest of ${period} arrived, and its history may not be read here. It was not sent again.`,
    paused: (channel: string, reason: string) =>
      `I stopped the digests for ${channel}: ${reason}. Resume them with /diplo subscriptions once that is mended.`,
    skippedLate: (period: string, hours: number) =>
      `The digest of ${period} was skipped: it was more than ${hours} hours late.`,
    skippedEmpty: (period: string) => `The digest of ${period} was skipped: nothing to tell.`,
  },
  calendar: {
    name: 'Diplomatic anniversaries',
    leftOut: (n: number) =>
      n === 1 ? '1 event without a known day is left out.' : `${n} events without a known day are left out.`,
  },
};
