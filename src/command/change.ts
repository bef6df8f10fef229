import { formatSchedule } from '../calendar/schedule-text.ts';
import { LEAD_TIMES } from '../digest/compose-digest.ts';
import { SECTIONS } from '../digest/sections/index.ts';
import type { Subscription } from '../digest/subscription.ts';
import { TOPICS } from '../reading/reading.ts';
import type { Words } from '../wording/words.ts';
import type { Command } from './command.ts';
import { withOwnSubscription } from './own-subscriptions.ts';
import type { FormField } from './reply.ts';
import { wishWords } from './wish-words.ts';

/** Opens the form of one subscription; sending it is the same as typing `subscribe` with its name. */
export const change: Command = {
  name: 'change',
  usage: '[name]',
  describe: (words) => words.subscriptions.aboutChange,
  run: (request, desk) =>
    withOwnSubscription(request, desk, async (found, { words }) => {
      const form = words.subscriptions.form;
      return {
        lead: form.title,
        parts: [
          {
            kind: 'form',
            title: form.title,
            submit: form.save,
            run: `subscribe ${keptWords(found)}`,
            fields: fieldsOf(found, words),
          },
        ],
        rows: [],
        shareable: false,
      };
    }),
};

/** The words of the wish that the form does not ask for. */
function keptWords({ name, wish }: Subscription): string {
  const asked = new Set(['country:', '-topic:', 'sections:', 'lead:']);
  const schedule = formatSchedule(wish.schedule);
  return wishWords(name, wish)
    .slice(schedule.length)
    .split(' ')
    .filter((word) => word !== '' && !asked.has(word.slice(0, word.indexOf(':') + 1)))
    .join(' ');
}

function fieldsOf({ wish }: Subscription, words: Words): FormField[] {
  const { form } = words.subscriptions;
  const { schedule, filters } = wish;
  const days = formatSchedule(schedule).slice(0, -` ${schedule.time} ${schedule.zone}`.length);
  const dayNames = { ...form.dayNames, ...(!(days in form.dayNames) && { [days]: days }) };
  return [
    {
      name: 'days',
      label: form.days,
      prefix: '',
      type: 'choice',
      options: Object.entries(dayNames).map(([value, text]) => ({ value, text })),
      initial: [days],
    },
    { name: 'time', label: form.time, prefix: '', type: 'time', initial: [schedule.time] },
    {
      name: 'zone',
      label: form.zone,
      prefix: '',
      type: 'choice',
      options: zoneOptions(schedule.zone),
      initial: [schedule.zone],
    },
    {
      name: 'countries',
      label: form.countries,
      prefix: 'country:',
      type: 'text',
      initial: filters.countries ?? [],
      optional: true,
    },
    {
      name: 'topics',
      label: form.topics,
      prefix: '-topic:',
      type: 'choices',
      options: TOPICS.map((topic) => ({ value: topic.replaceAll(' ', '-'), text: topic })),
      initial: (filters.notTopics ?? []).map((topic) => topic.replaceAll(' ', '-')),
      optional: true,
    },
    {
      name: 'sections',
      label: form.sections,
      prefix: 'sections:',
      type: 'choices',
      options: SECTIONS.map(({ name }) => ({ value: name, text: words.digest.sections[name] ?? name })),
      initial: wish.sections ?? SECTIONS.map(({ name }) => name),
    },
    {
      name: 'lead',
      label: form.lead,
      prefix: 'lead:',
      type: 'text',
      initial: (wish.leadTimes ?? LEAD_TIMES).map(String),
    },
  ];
}

/** Every zone by its area, the one in use first where engines list it under another name. */
function zoneOptions(used: string): { value: string; text: string; group: string }[] {
  const zones = Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/'));
  const all = ['UTC', ...(zones.includes(used) || used === 'UTC' ? [] : [used]), ...zones];
  return all.map((zone) => ({ value: zone, text: zone.replaceAll('_', ' '), group: zone.split('/')[0] ?? zone }));
}
