import { describe, expect, it } from 'vitest';
import { homeCountry } from '../../../src/reading/recognisers/people/home-country.ts';
import { articleFrom, readingFrom, told } from '../told-meetings.ts';

const countriesOf = async (text: string) =>
  (await readingFrom(text)).people.map(({ name, country }) => `${name}/${country ?? '-'}`);

describe('the home of a text', () => {
  const BODY = 'Minister for Foreign Affairs Dr Lim Boon Keng met Foreign Minister Ana Cruz of Panama today.';
  it.each([
    ['is that of a letterhead', `MINISTRY OF FOREIGN AFFAIRS\nSINGAPORE\n\n12 May 2023\n\n${BODY}`, 'SG'],
    ['is that of a signature', `${BODY}\n\nMINISTRY OF FOREIGN AFFAIRS\nSINGAPORE\n12 MAY 2023`, 'SG'],
    ['is that of an office that all know', `THE WHITE HOUSE\n\nMay 12, 2023\n\n${BODY}`, 'US'],
    ['is that of the dateline', `SKOPJE, May 12, 2023 (Reuters) - ${BODY}`, 'MK'],
    ['is that of a paper that signs with its name', `VietNamNet Bridge – ${BODY}`, 'VN'],
    ['is not the guest of a headline', `Meeting with Panama's foreign minister\n\n${BODY}`, undefined],
    ['is not a house in the news', `${BODY}\n\nHe flew on for talks at the White House`, undefined],
  ])('%s', async (_, text, expected) => {
    expect(homeCountry(await articleFrom(text))).toBe(expected);
  });

  it('is where an agency that writes for abroad files a text without its own country', async () => {
    const lao = 'VIENTIANE, Nov. 6, 2023 (Xinhua) -- Lao President Thongloun Sisoulith met Mongolian guests.';
    expect(homeCountry(await articleFrom(lao))).toBe('LA');
    expect(homeCountry(await articleFrom(lao.replace('Mongolian', 'Chinese')))).toBe('CN');
  });
});

describe('an official without a country', () => {
  it('is of the country whose heads alone the table calls so', async () => {
    const call = (who: string) =>
      countriesOf(`President ${who} spoke with Prime Minister Kishida of Japan today on missiles of the DPRK.`);
    expect(await call('Biden')).toEqual(['Biden/US', 'Kishida/JP']);
    expect(await call('Delacroix')).not.toContain('Delacroix/US');
  });

  it('is of the side that a readout for two leaves over', async () => {
    const readout = (more: string) =>
      `Vice President Dana Whitfield today met with President Carlos Vidal of Paraguay.${more} They spoke of trade between the United States and Paraguay, and of what the United States can do.`;
    expect(await countriesOf(readout(''))).toEqual(['Dana Whitfield/US', 'Carlos Vidal/PY']);
    expect(
      (await countriesOf('Vice President Dana Whitfield today met with President Carlos Vidal of Paraguay.'))[0],
    ).toBe('Dana Whitfield/-');
  });

  it('behind the words on a guest is of the host’s country', async () => {
    expect(
      await countriesOf(
        'VIENTIANE, Nov. 6, 2023 (Xinhua) -- Chinese guests watched as Mongolian President Ukhnaa Khurelsukh held talks with Lao President Thongloun Sisoulith, and also met with Prime Minister Sonexay Siphandone.',
      ),
    ).toEqual(['Ukhnaa Khurelsukh/MN', 'Thongloun Sisoulith/LA', 'Sonexay Siphandone/LA']);
  });
});

describe('an official whom nothing ties to a country', () => {
  it.each([
    ['of two syllables without marks is at home in a Vietnamese text', 'Vu Khoan', 'VN'],
    ['of another build is not', 'Pablo Ruiz', '-'],
  ])('%s', async (_, name, country) => {
    const text = `HANOI, May 12, 2023 (VNA) - Deputy Prime Minister ${name} received Chilean Ambassador Ana Cruz. Chile thanked Vietnam.`;
    expect(await countriesOf(text)).toEqual([`${name}/${country}`, 'Ana Cruz/CL']);
  });
});

it('a town right before a title is where something was, not whose minister somebody is', async () => {
  expect(
    await countriesOf(
      'Norwegian leader goes to Lima Prime Minister Erik Dahl in Lima Prime Minister Erik Dahl of Norway met Peruvian President Ana Cruz in Lima.',
    ),
  ).toContain('Erik Dahl/NO');
});

describe('somebody to whom a readout is attributed', () => {
  const TOLD = 'Secretary of State Ana Cruz of Panama spoke today with Chilean Foreign Minister Luis Araya.';
  it.each([
    'The below is attributable to Spokesperson Eva Lind:',
    'As stated by Deputy Spokesperson Eva Lind:',
  ])('is of the country of the first who is told of: %s', async (head) => {
    expect(await countriesOf(`${head}\n${TOLD}`)).toContain('Eva Lind/PA');
  });
  it('is not somebody whom another quotes', async () => {
    expect(await countriesOf(`Chilean Spokesperson Eva Lind said so.\n\n${TOLD}`)).toContain('Eva Lind/CL');
  });
});

describe('a visitor whom no word ties', () => {
  it.each([
    [
      'LIMA, May 4, 2023 - President Luis Prado received visiting Premier Ali Juma. Kenya sells tea to Peru.',
      'Ali Juma/KE',
    ],
    ['LIMA, May 4, 2023 - President Luis Prado received Premier Ali Juma after visiting Kenya.', 'Ali Juma/PE'],
    [
      'NAIROBI, May 4, 2023 - Kenyan President Ali Juma received visiting Premier Luis Prado. Peru sells fish.',
      'Luis Prado/PE',
    ],
  ])('is not of the country of the text: %s', async (text, expected) =>
    expect(await countriesOf(text)).toContain(expected));
});

describe('one in a list', () => {
  it('is of the country of the one before, behind whose name the post stands', async () => {
    expect(
      await told(
        'Chilean Ambassador Ana Rojas paid courtesy calls on Tor Berg, Norwegian Minister of Fisheries, and Ida Moe, Chairwoman of the Board of Ports.',
      ),
    ).toEqual(['meeting · held · - · Ana Rojas × Tor Berg', 'meeting · held · - · Ana Rojas × Ida Moe']);
  });
  it('is of the United States at the head of a body that goes by three letters there', async () => {
    const met = (post: string) =>
      countriesOf(
        `OSLO (NTB) – Norwegian Minister Nils Berg met with ${post} Paul Harmon and CIA Director Carla Ross.`,
      );
    expect(await met('FBI Director')).toEqual(['Nils Berg/NO', 'Paul Harmon/US', 'Carla Ross/US']);
    expect(await met('FBX Director')).not.toContain('Paul Harmon/US');
  });
  it('is of the country that ties the first, through all that stand between', async () => {
    const wrote = (list: string) =>
      countriesOf(`OSLO (NTB) – ${list} sent letters to Norwegian Prime Minister Sigrid Haug.`);
    expect(
      await wrote('President of Peru Ana Lima, Prime Minister Juan Quispe and Chairwoman of the Congress Elsa Ramos'),
    ).toContain('Elsa Ramos/PE');
    expect(
      await wrote('Prime Minister Sigrid Haug, Minister Nils Berg and Speaker of the Council Elsa Ramos'),
    ).toContain('Elsa Ramos/NO');
  });
});
