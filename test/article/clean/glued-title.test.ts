import { describe, expect, it } from 'vitest';
import { clean } from './clean-text.ts';

const TOLD = 'The ministers opened a bridge over the border river. They spoke of roads.';

describe('a headline that ran into its dateline', () => {
  it.each([
    ['Ministers open border bridgeHà Nội, May 24 (VNA) – ', 'Ministers open border bridge', 'Hà Nội, May 24 (VNA) –'],
    ['Ministers open border bridge Hanoi (VNA) – ', 'Ministers open border bridge', 'Hanoi (VNA) –'],
    [
      'Bridge links Laos and VietnamVIENTIANE, July 3 (KPL) -- ',
      'Bridge links Laos and Vietnam',
      'VIENTIANE, July 3 (KPL) --',
    ],
    ['Envoys agree on fish in 2024TOKYO, July 3 — ', 'Envoys agree on fish in 2024', 'TOKYO, July 3 —'],
  ])('%j', (opening, title, dateline) => {
    expect(clean(opening + TOLD)).toEqual(
      expect.objectContaining({ title, head: expect.arrayContaining([title, dateline]), text: TOLD }),
    );
  });

  it.each([
    `The ministers left for Hanoi – ${TOLD}`,
    `Speaking in Paris (France) the ministers opened a bridge. ${TOLD}`,
    `The ministers said so. Hanoi, May 24 (VNA) – ${TOLD}`,
  ])('leaves %j', (text) => {
    expect(clean(text, 'glued title').text).toBe(text);
  });
});
