import { parsePartialDay } from '../calendar/day.ts';
import type { OriginVerdict } from '../digest/digest.ts';
import type { VerdictStore } from '../digest/verdict-store.ts';
import type { SettingStore } from './settings.ts';

const PREFIX = 'verdict:';

/** Verdicts as settings of the workspace. A row that cannot be read counts as none. */
export function createVerdictStore(settings: SettingStore): VerdictStore {
  return {
    async of(team) {
      const rows = await settings.list(team, PREFIX);
      return new Map(
        rows.flatMap(({ name, value }) => {
          const verdict = parseVerdict(value);
          return verdict ? [[name.slice(PREFIX.length), verdict] as const] : [];
        }),
      );
    },
    async set(team, origin, verdict, by) {
      const name = `${PREFIX}${origin}`;
      if (!verdict) {
        await settings.remove(team, name);
        return true;
      }
      const there = await settings.find(team, name);
      return settings.put(team, name, JSON.stringify({ ...verdict, by }), there?.revision ?? 0);
    },
  };
}

function parseVerdict(text: string): OriginVerdict | undefined {
  try {
    const { verdict, date } = JSON.parse(text) as { verdict?: unknown; date?: unknown };
    const day = typeof date === 'string' ? parsePartialDay(date) : undefined;
    if (verdict === 'confirmed' || verdict === 'hidden') return { verdict };
    return verdict === 'corrected' && day ? { verdict, date: day } : undefined;
  } catch {
    return undefined;
  }
}
