import { describe, expect, it } from 'vitest';
import { parseFile } from '../../src/corpus/parse-file.ts';
import { readArticle } from '../../src/reading/read-article.ts';

/** The meetings of a text with the countries: "mode · status · who/country". */
async function sides(text: string): Promise<string[]> {
  const { articles } = await parseFile('a.txt', new TextEncoder().encode(text));
  const [article] = articles;
  if (!article) throw new Error('no article');
  return readArticle(article).meetings.map(({ mode, status, participants }) =>
    [mode, status, participants.map(({ name, country }) => `${name}/${country}`).join(' × ')].join(' · '),
  );
}

describe('words of the world’s press', () => {
  it.each([
    [
      'ANTALYA, April 12 (Reuters) - Russian Foreign Minister Oleg Sorokin and his Turkish counterpart Emre Aydin huddled for an hour on Saturday.',
      'meeting · held · Oleg Sorokin/RU × Emre Aydin/TR',
    ],
    [
      'GENEVA (AP) -- U.S. Secretary of State Ruth Hadley emerged Tuesday from two hours with Iranian Foreign Minister Omid Karimi and said the gaps were narrowing.',
      'meeting · held · Ruth Hadley/US × Omid Karimi/IR',
    ],
    [
      'NEW DELHI, India (AP) -- U.S. Deputy Secretary of State Paul Brandt conferred for three hours Monday with Indian Foreign Secretary Arun Mehra.',
      'meeting · held · Paul Brandt/US × Arun Mehra/IN',
    ],
    [
      'HANOI (AP) _ U.S. Senator Harry Thorne sat down Tuesday with Vietnamese Foreign Minister Nguyen Manh Cuong.',
      'talks · held · Harry Thorne/US × Nguyen Manh Cuong/VN',
    ],
    [
      'JERUSALEM (AP) -- U.S. envoy Donald Reiss resumed talks with Israeli Prime Minister Avi Lerner on Sunday.',
      'talks · held · Donald Reiss/US × Avi Lerner/IL',
    ],
    [
      'BEIJING, July 26 (Reuters) - Face-to-face talks opened in Tianjin on Monday between Chinese Vice Foreign Minister Xu Tianming and U.S. Deputy Secretary of State Wendy Hale.',
      'talks · held · Xu Tianming/CN × Wendy Hale/US',
    ],
    [
      'BEIJING (AP) _ Bulgarian President Petar Vasilev told Chinese Premier Wu Bolin on Friday that Sofia wanted more trade.',
      'meeting · held · Petar Vasilev/BG × Wu Bolin/CN',
    ],
    [
      'ROME, Feb. 11 (Xinhua) -- Visiting Chinese Foreign Minister Li Zhaoyun and his Italian counterpart, Elena Rossi, agreed here on Wednesday to expand trade when they met at the Farnesina.',
      'meeting · held · Li Zhaoyun/CN × Elena Rossi/IT',
    ],
    [
      'VILNIUS, Sept. 12 (Xinhua) -- Lithuanian Parliament Speaker Saulius Kern said Tuesday he hoped to attract Chinese investors, when he received a delegation of the National People’s Congress led by Zhang Wei.',
      'reception · held · Saulius Kern/LT × Zhang Wei/CN',
    ],
    [
      'SEOUL, June 2 (Xinhua) -- China and South Korea will push forward the stalled nuclear talks, visiting Chinese State Councilor Dai Bing said here Friday in talks with South Korean Vice Foreign Minister Park Joon-ho.',
      'talks · held · Dai Bing/CN × Park Joon-ho/KR',
    ],
  ])('tell of a meeting: %s', async (text, meeting) => {
    expect(await sides(text)).toEqual([meeting]);
  });

  it.each([
    'WASHINGTON (Reuters) - U.S. President Glenn Barlow said on Friday he was open to talks with Russian President Oleg Sorokin but had no immediate plans.',
    'LONDON (AP) — British Prime Minister Neil Harper compared notes with aides on Tuesday.',
    'PARIS (AP) — French President Luc Moreau told reporters on Friday that Swiss President Ursula Berg was a friend.',
    'BERN (AP) — The university conferred a degree on French President Luc Moreau, Swiss President Ursula Berg said.',
  ])('tell of none: %s', async (text) => {
    expect(await sides(text)).toEqual([]);
  });
});

describe('whose they are', () => {
  it('is told behind each of two presidents', async () => {
    expect(
      await sides(
        'MOSCOW (AP)_ Presidents Leonid Kravets of Ukraine and Boris Orlov of Russia signed a trade pact Friday after two hours of talks in the Kremlin.',
      ),
    ).toEqual(['talks · held · Leonid Kravets/UA × Boris Orlov/RU']);
  });

  it('follows for a guest whom one of the home country met, where nobody else is tied', async () => {
    expect(
      await sides(
        'BEIJING, March 14 (Xinhua) -- China values Togo’s support, Han Wenzhi, vice-chairman of the Standing Committee of the National People’s Congress, said here Tuesday.\n\nIn a meeting with Komla Agbeko, minister delegate in the Presidency in charge of ports, Han said the two countries enjoy a long friendship.',
      ),
    ).toEqual(['meeting · held · Komla Agbeko/TG × Han Wenzhi/CN']);
  });

  it('follows from the office that somebody is congratulated on, with a letter each', async () => {
    expect(
      await sides(
        'Prime Minister Lionel Wee has written to congratulate President Zhao Wenqi on his re-election as President of the People’s Republic of China, and Mei Guotao on his appointment as Premier of the State Council.\n\nMINISTRY OF FOREIGN AFFAIRS\nSINGAPORE\n13 MARCH 2023',
      ),
    ).toEqual(['message · held · Lionel Wee/SG × Zhao Wenqi/CN', 'message · held · Lionel Wee/SG × Mei Guotao/CN']);
  });

  it('is Korean for those whom a Korean agency names abroad without their country', async () => {
    expect(
      await sides(
        'SINGAPORE, June 11 (Yonhap) -- Defense Minister Ahn Jong-sup met with U.S. Secretary of Defense Lyle Ashton on Saturday.',
      ),
    ).toEqual(['meeting · held · Ahn Jong-sup/KR × Lyle Ashton/US']);
  });
});

describe('a visit', () => {
  it('brings two visitors of one state', async () => {
    expect(
      await sides(
        'BEIJING, Nov. 3 (Xinhua) -- Grenadian Senate President Percy Modeste and Speaker of the House of Representatives Angela Baptiste will pay an official visit to China from Nov. 6 to 11.',
      ),
    ).toEqual(['visit · planned · Percy Modeste/GD × Angela Baptiste/GD']);
  });

  it('goes to a province behind its state’s name', async () => {
    expect(
      await sides(
        'JINAN, Oct. 12 (Xinhua) -- Cambodian Deputy Prime Minister Sok Vannak on Thursday visited east China’s Shandong Province.',
      ),
    ).toEqual(['visit · held · Sok Vannak/KH']);
  });
});

describe('talks without names', () => {
  it('are those of two delegations', async () => {
    expect(
      await sides(
        'BEIJING, April 9 (AFP) - Expert-level delegations from China and Laos started discussions early Wednesday on a border dispute.',
      ),
    ).toEqual(['talks · held · ']);
  });

  it('are none of one state’s officials', async () => {
    expect(
      await sides('BEIJING, April 9 (AFP) - Officials of China started discussions on a budget Wednesday.'),
    ).toEqual([]);
  });
});

describe('a name', () => {
  it('begins with He where another name follows', async () => {
    expect(
      await sides(
        'PRAGUE, May 14 (Xinhua) -- He Yongli, vice premier of China, on Wednesday met in Prague with Czech President Karel Dvorak.',
      ),
    ).toEqual(['meeting · held · He Yongli/CN × Karel Dvorak/CZ']);
  });

  it('is no word of a company’s', async () => {
    expect(
      await sides(
        'BEIJING -- Vietnamese Prime Minister Phan Minh Quang received Chairman of the China Railway Signal and Communication Corporation Zhou Zhilin on Monday.',
      ),
    ).toEqual(['reception · held · Phan Minh Quang/VN × Zhou Zhilin/CN']);
  });
});
