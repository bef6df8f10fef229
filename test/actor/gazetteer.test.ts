import { describe, expect, it } from 'vitest';
import { findPeopleByName, findPersonNamed, heldOn, knownPeople, personAliases } from '../../src/actor/gazetteer.ts';
import type { Day } from '../../src/calendar/day.ts';

describe('findPeopleByName', () => {
  it.each([
    ['when did Blinken meet Chính?', ['Antony Blinken', 'Phạm Minh Chính']],
    ['nguyen phu trong', ['Nguyễn Phú Trọng']],
    ['What did Foreign Minister Lavrov say?', ['Sergey Lavrov']],
    ['Kishida Fumio', ['Fumio Kishida']],
    ['what did blinkin ask', ['Antony Blinken']],
    ['who asked about trade in the region', []],
    ['what did Clinton promise', ['Hillary Clinton']],
    ['what did Bill Clinton promise', ['Bill Clinton']],
  ])('%s', (text, expected) => expect(findPeopleByName(text)).toEqual(expected));

  it('prefers who is in office on the day among namesakes', () => {
    expect(findPeopleByName('the visit of Minh', '2016-06-01' as Day)).toEqual(['Lê Lương Minh', 'Phạm Bình Minh']);
    expect(findPeopleByName('the visit of Minh', '2020-06-01' as Day)).toEqual(['Phạm Bình Minh']);
  });
});

describe('the table of offices', () => {
  it('names a source for every tenure', () => {
    for (const { tenures } of knownPeople)
      for (const { sources, row } of tenures) expect(sources.length, row).toBeGreaterThan(0);
  });

  it('takes an open end for "still in office" only where the row says so', () => {
    const hayashi = findPersonNamed('Yoshimasa Hayashi')?.tenures[0];
    const lam = findPersonNamed('To Lam')?.tenures.find(({ office }) => office.startsWith('General Secretary'));
    expect(hayashi && [hayashi.current, heldOn(hayashi, '2025-01-01' as Day)]).toEqual([false, false]);
    expect(lam && [lam.current, heldOn(lam, '2025-01-01' as Day), heldOn(lam, '2024-01-01' as Day)]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it('gives spellings, and an unknown name back as it is', () => {
    expect(personAliases('Sergei Lavrov')).toEqual(['Sergey Lavrov', 'Sergei Lavrov', 'Lavrov']);
    expect(personAliases('Ann Other')).toEqual(['Ann Other']);
  });
});
