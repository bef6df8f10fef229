import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findNamedPeople } from '../../src/actor/named-people.ts';

const read = (text: string): string[] =>
  findNamedPeople(text)
    .filter(({ by }) => by !== 'bare')
    .map(({ role, name, country }) => `${role ?? ''}|${name}|${country ?? ''}`);

describe('findNamedPeople', () => {
  it.each([
    ['Kenyan President William Ruto arrived.', ['President|William Ruto|KE']],
    [
      'General Secretary of the Communist Party of Việt Nam Lê Khả Phiêu spoke.',
      ['General Secretary of the Communist Party of Việt Nam|Lê Khả Phiêu|VN'],
    ],
    [
      'Trade grows, he told the Chilean Ambassador to Peru, Ana W. Marine, at lunch.',
      ['Ambassador to Peru|Ana W. Marine|CL'],
    ],
    ['Chilean Minister of Trade Ana W. Meets old guests', ['Minister of Trade|Ana W.|CL']],
    ['He received the Chilean Trade Representative, Ambassador Luis Prado.', ['Trade Representative|Luis Prado|CL']],
    ['He met the Chilean minister, Ambassador Luis Prado.', ['Ambassador|Luis Prado|']],
    ['Chilean Minister Ana Rojas Gives Medal', ['Minister|Ana Rojas|CL']],
    ["Soto meets Chile's Supreme Leader In Oslo", []],
    [
      'He met Luis Soto, alternate member of the Central Committee of the party.',
      ['alternate member of the Central Committee of the party|Luis Soto|'],
    ],
    ['Ana Soto, M.D., Chilean Minister of Health, spoke.', ['Minister of Health|Ana Soto|CL']],
    [
      'He met Mr. Luis Soto, who is State Secretary of the Chilean Ministry of Trade.',
      ['State Secretary of the Chilean Ministry of Trade|Luis Soto|CL'],
    ],
    ['He met Mr. Luis Soto, who is on a visit to Chile.', ['|Luis Soto|']],
    [
      'Luis Soto, the representative for border affairs of the Ministry of Trade headed the Chilean side.',
      ['representative for border affairs of the Ministry of Trade|Luis Soto|'],
    ],
    ['At the talks with Luis Soto, the Peruvian minister recalled old days.', []],
    ['He met President of the Chamber of Deputies Elena Paz.', ['President of the Chamber of Deputies|Elena Paz|']],
    [
      'It was led by Chair of the Senate Committee on Rural Affairs Elena Paz.',
      ['Chair of the Senate Committee on Rural Affairs|Elena Paz|'],
    ],
    ['He saw Minister for Economic Policies Elena Paz.', ['Minister for Economic Policies|Elena Paz|']],
    [
      'The President of the Vietnam Textile and Apparel Association Elena Paz left.',
      ['President of the Vietnam Textile and Apparel Association|Elena Paz|VN'],
    ],
    [
      'Top legislator Elena Paz saw President of the House of Councillors of Japan Date Chuichi.',
      ['Top legislator|Elena Paz|', 'President of the House of Councillors of Japan|Date Chuichi|JP'],
    ],
    ['South Korean Foreign Minister Ban Ki- moon went on.', ['Foreign Minister|Ban Ki- moon|KR']],
    ['Finance Minister Ban Ki - moon was full - went on.', ['Finance Minister|Ban Ki|']],
    ['The 2022 ASEAN Chair Prime Minister Hun Sen of Cambodia spoke.', ['Chair Prime Minister|Hun Sen|KH']],
    ['He saw General Electric (GE) and General Motors.', []],
    ['He saw General Elektra and General Moten.', ['General|Elektra|', 'General|Moten|']],
    [
      'President of the Republic of Korea (RoK) Moon Jae-in rang.',
      ['President of the Republic of Korea|Moon Jae-in|KR'],
    ],
    ['H.E. Samdech Thipadei Hun Manet, Prime Minister of Cambodia, rang.', ['Prime Minister of Cambodia|Hun Manet|KH']],
    ['He told Cambodian PM Samdech Techo Hun Sen so.', ['PM|Hun Sen|KH']],
    ['Deputy Prime Minister Samdech Krolahom Sar Kheng of Cambodia rang.', ['Deputy Prime Minister|Sar Kheng|KH']],
    [
      "President of the National Assembly of People's Power Esteban Lazo rang.",
      ["President of the National Assembly of People's Power|Esteban Lazo|"],
    ],
    ['(2nd LD) Lee, Vietnamese leader set goal', []],
    ['(2nd LD) Lee, Vietnamese leader, sets goal', ['leader|Lee|VN']],
    ['ASEAN Secretary-General Kao Kim Hourn of Cambodia spoke.', ['Secretary-General|Kao Kim Hourn|ASEAN']],
    ['She hosted him to an Official Lunch and a Welcome Dinner.', []],
    [
      'President Park Chun-ho sat with Prime Minister Grace Park.',
      ['President|Park Chun-ho|', 'Prime Minister|Grace Park|'],
    ],
    ['To Lam, Party General Secretary, spoke.', ['Party General Secretary|To Lam|']],
    ['They heard Party General Secretary To Lam speak.', ['Party General Secretary|To Lam|']],
    ["Penny Wong, Australia's foreign minister, agreed.", ['foreign minister|Penny Wong|AU']],
    [
      'Antonio Tajani, Deputy Prime Minister and Minister of Foreign Affairs of Italy, came.',
      ['Deputy Prime Minister and Minister of Foreign Affairs of Italy|Antonio Tajani|IT'],
    ],
    ['He saw his Russian counterpart, Sergey Lavrov, again.', ['|Sergey Lavrov|RU']],
    [
      'She wrote to H.E. Ms. Elena PAZ, Minister for Foreign Affairs of Chile, again.',
      ['Minister for Foreign Affairs of Chile|Elena PAZ|CL'],
    ],
    [
      'She rang her Chilean counterpart, H.E. Prof. Luis ROJAS da Costa, Minister of Trade, again.',
      ['Minister of Trade|Luis ROJAS da Costa|CL'],
    ],
    ['On Friday Mr. Rojas NATO tried to ring Ms. Paz.', ['|Rojas|', '|Paz|']],
    ['She sent First Lady Elena Paz a hat.', ['First Lady|Elena Paz|']],
    ['Norwegian Party Leader to Visit China', []],
    [
      'Chinese State Councillor and Minister of Public Security Guo Shengkun left.',
      ['State Councillor and Minister of Public Security|Guo Shengkun|CN'],
    ],
    [
      'President of the Lao Front for National Construction Central Committee Sinlavong Khoutphaythoune stayed.',
      ['President of the Lao Front for National Construction Central Committee|Sinlavong Khoutphaythoune|LA'],
    ],
    ['Japanese Ambassador to Việt Nam Ito Naoki spoke.', ['Ambassador to Việt Nam|Ito Naoki|JP']],
    [
      'Ms. KAMIKAWA Yoko, Minister for Foreign Affairs of Japan, called.',
      ['Minister for Foreign Affairs of Japan|KAMIKAWA Yoko|JP'],
    ],
    [
      'US Secretary of Homeland Security Alejandro Mayorkas rang.',
      ['Secretary of Homeland Security|Alejandro Mayorkas|US'],
    ],
    [
      'The foreign ministers of Japan and Britain, Yoshimasa Hayashi and James Cleverly, met.',
      ['foreign minister|Yoshimasa Hayashi|JP', 'foreign minister|James Cleverly|GB'],
    ],
    [
      'Tokuji Furuta, a member of the Presidium of the Japanese Communist Party, came.',
      ['member of the Presidium of the Japanese Communist Party|Tokuji Furuta|JP'],
    ],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));

  it('takes organisations, places and headline verbs for nobody', () => {
    expect(
      read('The Hồ Chí Minh National Academy of Politics and Fulbright University opened in Mexico City.'),
    ).toEqual([]);
    expect(read('President Xi Jinping Holds Talks With Guests')).toEqual(['President|Xi Jinping|']);
  });

  it('takes a decoration for nobody, and the country of a committee from behind the list of its fields', () => {
    const people = (text: string): string[] =>
      findNamedPeople(text)
        .filter(({ by }) => by !== 'bare')
        .map(({ name, country }) => `${name} ${country}`);
    expect(people('Minister Ola Lind presented the Ambassador with the Friendship Order.')).toEqual([
      'Ola Lind undefined',
    ]);
    expect(people('The Minister sat with the Ambassador Ola Lind.')).toEqual(['Ola Lind undefined']);
    const post = 'He met Ann Bello, Chair of the Subcommittee on Asia, the Pacific and the Global Environment';
    expect(people(`${post} of the US House of Representatives, in Oslo.`)).toEqual(['Ann Bello US']);
    expect(people(`${post}, in Oslo.`)).toEqual(['Ann Bello undefined']);
  });

  it('does not lend the counterpart’s country to the speaker after the comma', () => {
    expect(read('Meeting his Argentine counterpart, Son asked for more trade.')).toEqual([]);
  });

  it('gives exact spans for any text', () => {
    const words = fc.constantFrom(
      'President',
      'Minister',
      'of',
      'Foreign',
      'Affairs',
      'Wang',
      'Yi',
      'Việt Nam',
      ',',
      'and',
      'his counterpart',
      'the',
      'met',
      '\n',
      'Sơn’s',
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 30 }), (parts) => {
        const text = parts.join(' ');
        for (const { start, end, name, nameStart, nameEnd } of findNamedPeople(text)) {
          expect(text.slice(nameStart, nameEnd).replace(/\s+/g, ' ')).toBe(name);
          expect(start).toBeLessThanOrEqual(nameStart);
          expect(end).toBe(nameEnd);
        }
      }),
    );
  });
});

describe('what is called after people', () => {
  const names = (text: string): string[] => findNamedPeople(text).map(({ name }) => name);
  it.each([
    'They walked through the Simon Bolivar Park.',
    'They walked down Rosa Luxemburg Street.',
    'The damage by Typhoon Mirinae was great.',
    'It stands at the Alvar Aalto Museum.',
    'He won the Olof Palme Prize.',
  ])('%s', (text) => expect(names(text)).toEqual([]));
  it.each([
    ['They saw Grace Park there.', ['Grace Park']],
    ['They saw Emma Street there.', ['Emma Street']],
    ['They wrote to Shirley Temple in May.', ['Shirley Temple']],
  ])('%s', (text, expected) => expect(names(text)).toEqual(expected));
  it('a short title is no family name in capitals', () => {
    expect(names('On Friday DPM Wong and KAMIKAWA Yoko spoke.')).toEqual(['Wong', 'KAMIKAWA Yoko']);
  });
});

describe('members of the United States Congress', () => {
  it.each([
    [
      'It comprises Representatives Ann Bly (R-Ohio), Bob Cole (D-North Carolina), and Cy Dunn (D-New York).',
      ['Representative|Ann Bly|US', 'Representative|Bob Cole|US', 'Representative|Cy Dunn|US'],
    ],
    ['Senators Ann Bly (D-Ohio) and Bob Cole (R-Texas) came.', ['Senator|Ann Bly|US', 'Senator|Bob Cole|US']],
    ['Representative Ann Bly (D-N.Y.) came.', ['Representative|Ann Bly|US']],
    ['Senator Ann Bly (right) came.', ['Senator|Ann Bly|']],
    ['Senator Ann Bly (PD-Milan) came.', ['Senator|Ann Bly|']],
  ])('%s', (text, expected) => expect(read(text)).toEqual(expected));
});
