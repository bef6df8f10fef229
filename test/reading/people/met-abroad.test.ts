import { describe, expect, it } from 'vitest';
import { readArticle } from '../../../src/reading/read-article.ts';
import { articleOf } from '../drafting.ts';

const countryOf = (body: string, name: string): string | undefined =>
  readArticle(articleOf(body)).people.find((one) => one.name === name)?.country;

const LEAD =
  'Harare, Jul 14 (PTI) External Affairs Minister Ravi Menon met his Zimbabwean counterpart Farai Dube on Monday, as India and Zimbabwe mark fifty years of ties.';

describe('officials whom no adjective ties to a country', () => {
  it.each([
    ['Menon earlier called on Vice President Tendai Moyo.', 'Tendai Moyo', 'ZW'],
    ['He was then received by President Tendai Moyo.', 'Tendai Moyo', 'ZW'],
    ['On Saturday in Singapore, he held talks with Foreign Minister Mei Lin Goh.', 'Mei Lin Goh', 'SG'],
    ['At the weekend Menon met with Prime Minister Mei Lin Goh in Singapore.', 'Mei Lin Goh', 'SG'],
    ['In New Delhi, Finance Minister Arun Rao praised the plan.', 'Arun Rao', 'IN'],
    ['Dube met with Commerce Minister Arun Rao in May.', 'Arun Rao', 'IN'],
  ])('%s', (text, name, country) => expect(countryOf(`${LEAD}\n\n${text}`, name)).toBe(country));

  it('stay of the home country where a visitor calls on them', () => {
    const lead =
      'New Delhi, Jul 14 (PTI) Zimbabwean Foreign Minister Farai Dube met External Affairs Minister Ravi Menon on Monday, as India and Zimbabwe mark fifty years of ties.';
    expect(countryOf(`${lead} Dube later called on Vice President Arun Rao.`, 'Arun Rao')).toBe('IN');
  });

  it('are of the country visited, one after the other', () => {
    const list = (who: string) =>
      `LIMA, May 4, 2023 - A Peruvian delegation headed by Speaker Luis Prado wrapped up a visit to Kenya on Wednesday. During the visit, ${who} held talks with Kenyan Speaker Moses Omondi, paid a courtesy call on President Jane Kamau and met with Foreign Minister Ali Juma.`;
    for (const who of ['he', 'the delegation'])
      for (const name of ['Jane Kamau', 'Ali Juma']) expect(countryOf(list(who), name)).toBe('KE');
  });

  it('are who takes the credentials there', () => {
    const text =
      'New Delhi, Jul 14 (PTI) The Indian ambassador to Zimbabwe, Arun Rao, presented his credentials to President Tendai Moyo in Harare on Monday.';
    const { meetings } = readArticle(articleOf(text));
    expect(meetings.map(({ participants }) => participants.map(({ name, country }) => `${name}/${country}`))).toEqual([
      ['Arun Rao/IN', 'Tendai Moyo/ZW'],
    ]);
  });
});
