import { describe, expect, test } from 'vitest';
import { clean, vocabulary } from './clean-text.ts';

const part = (text: string) => clean(text, 'glued words').text;

describe('glued words are parted', () => {
  test.each([
    ['Berg spoke first; Nils Bergtold Araya of it.', 'Berg spoke first; Nils Berg told Araya of it.'],
    ['They met beside the 10thASEM and the 3rdForum.', 'They met beside the 10th ASEM and the 3rd Forum.'],
    ['They met on May29 to mark the70th year.', 'They met on May 29 to mark the 70th year.'],
    ['At the White Houseon Monday, the Partyand he spoke.', 'At the White House on Monday, the Party and he spoke.'],
    ['The G20, COP26 and the A320 of Jackson in Houston.', 'The G20, COP26 and the A320 of Jackson in Houston.'],
    ['They spoke highlyof the visit.', 'They spoke highly of the visit.'],
    ['Both Parties andcountries agreed.', 'Both Parties and countries agreed.'],
    ['The trip byParty chief Lee.', 'The trip by Party chief Lee.'],
    ['They spoke of ties.O’Neill left.', 'They spoke of ties. O’Neill left.'],
    ['The firm Node.JS left.', 'The firm Node.JS left.'],
    ['The visithas helped.', 'The visit has helped.'],
    ['A comprehensivestrategic bond.', 'A comprehensive strategic bond.'],
    ['For deepenedcooperation.', 'For deepened cooperation.'],
    ['Under internationallaw.', 'Under international law.'],
    ['Via airroutes.', 'Via air routes.'],
    ['At all-levelexchanges.', 'At all-level exchanges.'],
    ['In China’sneighbourhood.', 'In China’s neighbourhood.'],
    ['On the successofthe session.', 'On the success of the session.'],
    ['Vietnam and Laos met; Vietnamand Laos agreed.', 'Vietnam and Laos met; Vietnam and Laos agreed.'],
    ['Thetwo sides met.', 'The two sides met.'],
    ['Heasked for rice.', 'He asked for rice.'],
    ['Minister Nguyễn ThịKim Tiến and TôLâm.', 'Minister Nguyễn Thị Kim Tiến and Tô Lâm.'],
    ['They met on Tuesdayevening.', 'They met on Tuesday evening.'],
    ['Wang spoke; WangYi said so.', 'Wang spoke; Wang Yi said so.'],
    ['BartholomewTettenborn spoke; Tettenborn left.', 'Bartholomew Tettenborn spoke; Tettenborn left.'],
    ['The USPresident and the AsianAffairs desk', 'The US President and the Asian Affairs desk'],
    [
      'Laos and Vietnam met; Vietnamwelcomes the rice, PMBerg said.',
      'Laos and Vietnam met; Vietnam welcomes the rice, PM Berg said.',
    ],
    ['The PMs met; PMax is a firm.', 'The PMs met; PMax is a firm.'],
    ['The USMarine and the AsianTiger', 'The USMarine and the AsianTiger'],
    ['Vinh spoke; Vinhreceived him.', 'Vinh spoke; Vinh received him.'],
    ['The SecretariatLe Van Son spoke.', 'The Secretariat Le Van Son spoke.'],
    ['A tour of the US SenatePatrick Leahy led.', 'A tour of the US Senate Patrick Leahy led.'],
    ['A member of the OfficeWorking for the group.', 'A member of the Office Working for the group.'],
    ['Minister of HealthNguyen Thi Hoa came.', 'Minister of Health Nguyen Thi Hoa came.'],
    ['Human Rights and LabourJane Roe listened.', 'Human Rights and Labour Jane Roe listened.'],
    ['EngineerTran Van Ba drew it.', 'Engineer Tran Van Ba drew it.'],
    ['AsssistantSecretary Roe left.', 'Asssistant Secretary Roe left.'],
    ['The US’sGeneral Motors built it lastweek.', 'The US’s General Motors built it last week.'],
    ['A lunch was hostedby him thisafternoon.', 'A lunch was hosted by him this afternoon.'],
    ['It marks55 years of ties and Remarks55.', 'It marks 55 years of ties and Remarks55.'],
    ['They met in2023 on15 May.', 'They met in 2023 on 15 May.'],
    ['They came from the US.The guests stayed.', 'They came from the US. The guests stayed.'],
    ['He works for VN.Express in the U.S.The.', 'He works for VN.Express in the U.S.The.'],
    ['They left.They came back ,and met,again.', 'They left. They came back ,and met, again.'],
  ])('%s', (glued, parted) => {
    expect(part(glued)).toBe(parted);
  });

  test('in captions too', () => {
    expect(clean('The ministers spoke highlyof it. VNA/VNS Photo Lee Doe\n\nThey met for an hour.').captions).toEqual([
      'The ministers spoke highly of it. VNA/VNS Photo Lee Doe',
    ]);
  });
});

describe('whole words stay', () => {
  test.each([
    'WangYi met McKinley and LeBron, and Kinley a FitzRoy.',
    'PetroVietnam, VietJet, TikTok, EuroCham, WikiLeaks, MacArthur Roe, DeLorean Motor, TechCombank, AirAsia Group.',
    'OfficeMax Inc, FinanceAsia and HealthCare Group, VietinBank, SaigonTourist Holding, MobiFone and DaimlerChrysler.',
    'Việt Nam, Nguyễn Phú Trọng, Phạm Minh Chính, Bùi Thanh Sơn, Đắk Lắk, Thừa Thiên-Huế.',
    'Nguyen Phu Trong, Tran Thanh Man, Thongloun Sisoulith, Qin Gang, Aliyev, Ramaphosa, Tokayev and Lukashenko.',
    'Vladivostok, Zhengzhou, Novosibirsk, Ulaanbaatar, Phnom Penh and Antananarivo.',
    'Multilateralisation, digitalisation, peacebuilding, peacekeeping, agritourism, fintech, startups and e-commerce.',
    'The semiconductor, cybersecurity, biodiversity, denuclearisation, decarbonisation and telemedicine sectors.',
    'Neighbourliness, programme, organisation, defence, centre, harbour and labour.',
    'UNCLOS, ASEAN, CPTPP, RCEP, IPEF, COVID-19, US$2.5 million, 5G and G20.',
    'It isn’t theirs; we’re sure that Việt Nam’s and the US’ views won’t differ.',
    'See https://example.org/thetwosides or write to pressoffice@example.org.',
    'The nha rong wharf and the ao dai, pho and banh mi are known abroad.',
    'The shinkansen and the shinkansen line; kaizen and omotenashi.',
  ])('%s', (text) => {
    expect(part(text)).toBe(text);
  });

  test('without a vocabulary nothing is parted', async () => {
    const { gluedWords } = await import('../../../src/article/clean/glued-words.ts');
    const state = { text: 'They spoke highlyof it.', head: [], captions: [], notes: [] };
    expect(gluedWords.apply(state, {})).toBe(state);
  });
});

describe('the vocabulary', () => {
  test('knows first, last and inner words of the list, and no others', () => {
    expect(['a', 'aa', 'zyzzyvas', 'house', 'neighbourhood', 'treaty'].map((word) => vocabulary.knows(word))).toEqual(
      Array(6).fill(true),
    );
    expect(['', 'highlyof', 'zzzzzz', 'aaaa', 'House', 'đã', '"', '['].map((word) => vocabulary.knows(word))).toEqual(
      Array(8).fill(false),
    );
  });
  test('counts common words and no rare ones', () => {
    expect(vocabulary.frequency('the')).toBe(1_501_908);
    expect(vocabulary.frequency('multilateral')).toBe(0);
  });
});
