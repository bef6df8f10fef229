import { describe, expect, it } from 'vitest';
import { readingFrom } from '../../told-meetings.ts';

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
      'OSLO (AP) -- Norwegian President Nils Berg told Chilean President Luis Araya Jr. at the Royal Palace on Monday that the cod was theirs.',
      'meeting · held · Nils Berg/NO × Luis Araya Jr./CL',
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
      'OSLO (AP) -- Norwegian Foreign Minister Sigrid Haug and Chilean Foreign Minister Luis Araya ended long negotiations on Tuesday.',
      'talks · held · Sigrid Haug/NO × Luis Araya/CL',
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
