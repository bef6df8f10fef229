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
