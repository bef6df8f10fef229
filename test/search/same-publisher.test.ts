import { expect, test } from 'vitest';
import { samePublisher } from '../../src/search/same-publisher.ts';

test.each([
  ['vns', 'VNS'],
  ['vns', 'Việt Nam News'],
  ['viet nam news', 'VNS'],
  ['VietNam News', 'VNA/VNS'],
  ['vna', 'VNA/VNS'],
  ['vns', 'https://vietnamnews.vn/politics/1.html'],
  ['xinhua news agency', 'Xinhua'],
  ['xinhua', 'Shine / Xinhua'],
  ['associated press', 'AP'],
  ['port post', 'The Port Post'],
  ['tpp', 'The Port Post'],
])('%s is %s', (value, publisher) => {
  expect(samePublisher(value, publisher)).toBe(true);
});

test.each([
  ['vns', 'VNA'],
  ['viet nam news', 'Vietnam News Agency'],
  ['ap', 'Japan Times'],
  ['ap', 'https://www.japantimes.example/news'],
  ['xinhua', 'VNS'],
  ['', 'VNS'],
])('%j is not %s', (value, publisher) => {
  expect(samePublisher(value, publisher)).toBe(false);
});

const OWN = [
  ['post', 'Port Post', 'PP', 'portpost.example'],
  ['vns', 'Viet Nam News', 'Ngày nay'],
];

test.each([
  ['pp', 'Port Post'],
  ['post', 'PP'],
  ['port post', 'https://portpost.example/a'],
  ['ngay nay', 'Viet Nam News'],
  ['vns', 'Ngày nay'],
])('in a corpus that says so, %s is %s', (value, publisher) => {
  expect(samePublisher(value, publisher, OWN)).toBe(true);
});

test('another corpus knows nothing of it', () => {
  expect(samePublisher('ngay nay', 'Viet Nam News')).toBe(false);
});
