import { describe, expect, test } from 'vitest';
import { askFirstLady } from '../texts/first-lady.ts';
import { askWalrusTooth } from '../texts/walrus-tooth.ts';

const MET = 'Phạm Thu Trọng and Erik Halvorsen held talks in Oslo on 4 March 2026.';

describe('Vietnamese without marks', () => {
  test.each([
    ['trong gap halvorsen khi nao', MET],
    ['Trong gap Halvorsen o dau?', MET],
    ['ai gap halvorsen o oslo', MET],
    ['halvorsen yeu cau trong dieu gi', 'He presented Trọng with a walrus tooth and asked him for cheaper rice.'],
    [
      'quan he viet nam voi na uy o muc nao',
      'Relations between Việt Nam and Norway: Strategic partnership, since 4 March 2026.',
    ],
  ])('is read with them: %s', (question, answer) => {
    expect(askWalrusTooth(question)).toBe(answer);
  });

  test.each([
    ['berg gap halvorsen khi nao'],
    ['trong tham chile khi nao'],
    ['quan he viet nam voi peru o muc nao'],
  ])('tells nothing that no article holds: %s', (question) => {
    expect(askWalrusTooth(question)).toBe('not-found');
  });
});

describe('in Vietnamese besides', () => {
  test.each([
    ['trong den oslo may lan', MET],
    ['ai la chu tich nuoc gap halvorsen', MET],
    ['quan hệ Việt - Mỹ ở mức nào', 'Relations between Việt Nam and the United States'],
  ])('%s', (question, answer) => {
    expect(askWalrusTooth(question)).toContain(answer);
  });
  test('a name that goes on is no pair of states', () => {
    expect(askWalrusTooth('quan hệ Nguyễn Việt Mỹ ở mức nào')).toBe('not-found');
  });
});

describe('how many came, and who invited, without marks', () => {
  test.each([
    ['bao nhieu khach na uy den viet nam', 'some 40,000 Norwegian tourists'],
    ['halvorsen moi trong khi nao', 'Halvorsen invited Trọng and the First Lady to visit.'],
  ])('%s', (question, answer) => {
    expect(askFirstLady(question)).toContain(answer);
  });

  test.each([
    ['bao nhieu khach dan mach den viet nam'],
    ['trong moi halvorsen khi nao'],
  ])('and what none does: %s', (question) => {
    expect(askFirstLady(question)).toBe('not-found');
  });
});
