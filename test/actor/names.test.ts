import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldMarks } from '../../src/actor/fold.ts';
import { differByOneLetter, isSameFullName, isShortFor, isVietnameseName, nameWords } from '../../src/actor/names.ts';

describe('foldMarks', () => {
  it('takes marks off and keeps every offset', () => {
    expect(foldMarks('Đặng Thị Ngọc Thịnh – “Türkiye”')).toBe('Dang Thi Ngoc Thinh - "Turkiye"');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => foldMarks(text).length === text.length),
      { numRuns: 25 },
    );
  });
  it('lowers case only when asked', () => expect([foldMarks('Sơn'), fold('Sơn')]).toEqual(['Son', 'son']));
});

describe('isSameFullName', () => {
  const same = (a: string, b: string): boolean => isSameFullName(nameWords(a), nameWords(b));
  it.each([
    ['Bùi Thanh Sơn', 'Bui Thanh Son'],
    ['Kishida Fumio', 'Fumio Kishida'],
    ['Antony J. Blinken', 'Antony Blinken'],
    ['Steven David Daines', 'Steven Daines'],
    ['Sergey Lavrov', 'Sergei Lavrov'],
    ['Cho Tae-yul', 'Cho Tae Yul'],
    ['Antony Blinken', 'Antony Blinkin'],
  ])('%s is %s', (a, b) => expect(same(a, b)).toBe(true));
  it.each([
    ['Nguyễn Văn A', 'Nguyễn Văn B'],
    ['Trần Thanh Mẫn', 'Bùi Thanh Sơn'],
    ['Li Qiang', 'Li Keqiang'],
    ['Penny Wong', 'Lawrence Wong'],
    ['George Bush', 'Bush'],
    ['Lê Thành Long', 'Long Thành'],
    ['Hoàng Trung Hải', 'Trong Hai'],
  ])('%s is not %s', (a, b) => expect(same(a, b)).toBe(false));
  it.each([
    ['Trần Hoaid Minh', 'Trần Hoài Minh', true],
    ['Tran Hoai Minhk', 'Tran Hoai Minh', true],
    ['Trần Thanh Minh', 'Trần Than Minh', false],
    ['Trần Hoaid Minh', 'Trần Hoàn Minh', false],
  ])('knows a letter too many in a Vietnamese syllable: %s, %s: %s', (a, b, expected) =>
    expect(same(a, b)).toBe(expected));
});

describe('short forms', () => {
  it('calls Vietnamese by the last word, others by the first or the last', () => {
    expect(isShortFor('son', nameWords('Bùi Thanh Sơn'), true)).toBe(true);
    expect(isShortFor('bui', nameWords('Bùi Thanh Sơn'), true)).toBe(false);
    expect(isShortFor('xi', nameWords('Xi Jinping'), false)).toBe(true);
    expect(isShortFor('daines', nameWords('Steven David Daines'), false)).toBe(true);
  });
  it('tells a slip of one letter from another name', () => {
    expect([differByOneLetter('blinken', 'blinkin'), differByOneLetter('lavrov', 'larvov')]).toEqual([true, true]);
    expect([differByOneLetter('wang', 'wong'), differByOneLetter('obama', 'osama bin')]).toEqual([false, false]);
  });
});

describe('isVietnameseName', () => {
  it.each(['Nguyễn Phú Trọng', 'Pham Minh Chinh', 'Tô Lâm', 'Trần Lưu Quang'])('%s is', (name) =>
    expect(isVietnameseName(name)).toBe(true));
  it.each([
    'Kim Jong Un Song Ju',
    'Wang Yi',
    'Joe Biden',
    'Park Jin',
    'Ho Ching',
    'Thongloun Sisoulith',
  ])('%s is not', (name) => expect(isVietnameseName(name)).toBe(false));
});
