import { describe, expect, it } from 'vitest';
import { readingFrom } from './told-meetings.ts';

/** The meetings of a text with the countries: "mode · status · who/country". */
async function sides(text: string): Promise<string[]> {
  return (await readingFrom(text)).meetings.map(({ mode, status, participants }) =>
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
      'meeting · held · Harry Thorne/US × Nguyen Manh Cuong/VN',
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
    [
      'HANOI, March 4 (Yonhap) -- South Korean Prime Minister Han Duck-su and his Vietnamese counterpart, Pham Minh Chau, vowed to expand ties during their meeting Tuesday.',
      'meeting · held · Han Duck-su/KR × Pham Minh Chau/VN',
    ],
    [
      'Vice Foreign Minister Sun Weiming and Lao Deputy Foreign Minister Bounthan Keo co-chaired the 10th China-Laos consultation in Beijing on July 30, 2024.',
      'talks · held · Sun Weiming/CN × Bounthan Keo/LA',
    ],
    [
      'New Delhi, Mar 1 (PTI) Indian Prime Minister Arun Mehra on Tuesday evening dialled French President Luc Moreau.',
      'phone call · held · Arun Mehra/IN × Luc Moreau/FR',
    ],
    [
      'BEIJING, July 8 (Xinhua) -- Chinese State Councilor Tang Jiawen on Saturday called for better ties while meeting with Japanese lawmaker Yukio Hatta.',
      'meeting · held · Tang Jiawen/CN × Yukio Hatta/JP',
    ],
    [
      'BEIJING, April 2 (Kyodo) - Japanese Foreign Minister Yoshimasa Hara on Sunday urged his Chinese counterpart Qin Gongli to release a Japanese man, as the two held talks for the first time in three years.',
      'talks · held · Yoshimasa Hara/JP × Qin Gongli/CN',
    ],
    [
      'XIAMEN, April 3 (Yonhap) -- The top diplomats of South Korea and China, Chung Eui-su and Wang Yiming, met in the Chinese city of Xiamen on Saturday.',
      'meeting · held · Chung Eui-su/KR × Wang Yiming/CN',
    ],
    [
      'SEOUL, Dec. 1 (Yonhap) -- The defense ministers of South Korea, the United States and Japan -- Kim Yong-su, Lyle Ashton and Minoru Kihara -- held phone talks Sunday.',
      'phone call · held · Kim Yong-su/KR × Lyle Ashton/US × Minoru Kihara/JP',
    ],
    [
      'MANILA, Nov. 17, 2006 (Xinhua) -- Philippine President Gloria Manalo-Arrieta said on Friday she would push for cooperation as she left here for a forum in Hanoi.\n\nThe alliance would be the focus of her bilateral talk on Saturday with U.S. President Glenn Barlow, Arrieta told reporters.',
      'talks · planned · Gloria Manalo-Arrieta/PH × Glenn Barlow/US',
    ],
    [
      'MOSCOW (AP)_ Presidents Leonid Kravets of Ukraine and Boris Orlov of Russia signed a trade pact Friday. Both languages are alike. Trade fell last year. Grain prices rose.\n\nA joint statement was issued after the talks.',
      'talks · held · Leonid Kravets/UA × Boris Orlov/RU',
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

  it('is that of the office in a clause behind the name', async () => {
    expect(
      await sides(
        'TOKYO, Nov. 6 (Xinhua) -- Japanese Foreign Minister Taro Asano welcomed a pledge on Monday.\n\nIt was reached at a meeting between Nicholas Boyd, who is U.S. Undersecretary of State for Political Affairs, and Asano.',
      ),
    ).toEqual(['meeting · held · Nicholas Boyd/US × Taro Asano/JP']);
  });

  it('is home for a minister whose post the text calls its own', async () => {
    expect(
      await sides(
        'NAIROBI, Kenya (AP) _ U.S. Ambassador Prudence Ballard wrapped up some business on Wednesday, meeting with Kenya’s trade minister to finish talks.\n\nBallard, Trade Minister Joseph Mwangi and others had been in the building when the bomb went off.',
      ),
    ).toEqual(['meeting · held · Prudence Ballard/US × Joseph Mwangi/KE']);
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

  it('is not that of the one spoken with', async () => {
    expect(
      await sides(
        'Minister for Foreign Affairs Dr Vimal Balan spoke with United States Secretary of State Marcus Ruby over the telephone on 25 January 2025.',
      ),
    ).toEqual(['phone call · held · Vimal Balan/undefined × Marcus Ruby/US']);
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

  it('ends where its report was filed', async () => {
    expect(
      await sides(
        'SIEM REAP, Cambodia, Nov. 5, 2005 (Xinhua) -- A delegation of the Communist Party of China led by Guan Hongtao, member of the Political Bureau of the CPC Central Committee, arrived here on Saturday for a five-day goodwill visit.\n\nDuring his stay, Guan is scheduled to meet with Chea Vuthy, Senate president; and Hun Somal, prime minister.',
      ),
    ).toEqual(['visit · held · Guan Hongtao/CN']);
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
