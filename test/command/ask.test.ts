import { expect, test } from 'vitest';
import type { Day } from '../../src/calendar/day.ts';
import type { Desk, Request } from '../../src/command/command.ts';
import { runLine } from '../../src/command/run-line.ts';
import { en } from '../../src/wording/en.ts';
import { buildLibrary } from '../support/build-library.ts';

const library = buildLibrary({
  'talks.md': `---
title: "Chính and Halvorsen talk about ferries"
published: 2024-05-14
---
HÀ NỘI — Vietnamese Prime Minister Phạm Minh Chính held talks with Norwegian Prime Minister Erik Halvorsen in Hà Nội on 14 May 2024.
`,
});
const desk: Desk = { library: () => library, now: () => new Date('2026-06-01T00:00:00Z'), newId: () => 'id' };
const request: Omit<Request, 'text'> = { on: '2026-06-01' as Day, words: en, page: 0, limit: 5 };

test('what only a table holds is told with its source', async () => {
  const { parts } = await runLine('ask Since when is Italy a strategic partner of Việt Nam?', request, desk);
  expect(parts.slice(0, 2)).toEqual([
    {
      kind: 'text',
      line: [
        { text: 'Relations between Việt Nam and Italy: strategic partnership, since January 2013.', style: 'bold' },
      ],
    },
    { kind: 'note', line: 'Nhân Dân, 2023 expected to give push to Vietnam-Italy strategic partnership' },
  ]);
});

test('what an article holds is told with its words and its title', async () => {
  const { parts } = await runLine('ask When did Chính meet Halvorsen?', request, desk);
  expect(parts[1]).toMatchObject({ kind: 'quote', from: 'Chính and Halvorsen talk about ferries · 14 May 2024' });
  expect(parts.filter(({ kind }) => kind === 'note').map((part) => 'line' in part && part.line)).not.toContain(
    'Chính and Halvorsen talk about ferries · 14 May 2024',
  );
});

test('several answers are counted, in the order in which their article tells them, with its name once', async () => {
  const round = buildLibrary({
    'round.md': `---
title: "Vega goes round Oslo"
published: 2024-05-15
---
OSLO — Chilean Prime Minister Hugo Vega met Norwegian Foreign Minister Sigrid Haug in Oslo on 14 May 2024. They spoke of fish.

The same day, Vega met Norwegian Trade Minister Kari Moe.

The same day, Vega met Norwegian Defence Minister Anders Berg.
`,
  });
  const { parts } = await runLine('ask Whom did Vega meet in Oslo?', request, { ...desk, library: () => round });
  const text = parts.flatMap((part) => (part.kind === 'text' ? JSON.stringify(part.line) : []));
  expect(parts[0]).toEqual({ kind: 'note', line: '3 answers' });
  expect(text.map((line) => /Haug|Moe|Berg/.exec(line)?.[0])).toEqual(['Haug', 'Moe', 'Berg']);
  expect(parts.flatMap((part) => (part.kind === 'quote' ? [part.from] : []))).toEqual([
    undefined,
    undefined,
    'Vega goes round Oslo · 15 May 2024',
  ]);
});
