import { describe, expect, it } from 'vitest';
import { findNamedPeople } from '../../src/actor/named-people.ts';
import { classOfRole } from '../../src/actor/titles.ts';

const named = (text: string): string[] =>
  findNamedPeople(text).map(({ name, role, country }) => [name, role ?? '-', country ?? '-'].join(' | '));

describe('a name with its title', () => {
  it.each([
    [
      'a state behind the name, with its article',
      'He spoke with National Security Adviser Rosa Abad of the Philippines.',
      ['Rosa Abad | National Security Adviser | PH'],
    ],
    [
      'a possessive state before the post and a comma before the name',
      "She saw Peru's Minister of Trade, Elena Quispe, at the port.",
      ['Elena Quispe | Minister of Trade | PE'],
    ],
    [
      'an attaché written without the mark',
      'They met Ana Lund, US Defence Attache to Peru.',
      ['Ana Lund | Defence Attache to Peru | US'],
    ],
    [
      'a counterpart, then a rank',
      'He and his Chinese counterpart, Admiral Fan Wei, crossed the bridge.',
      ['Fan Wei | Admiral | CN'],
    ],
    [
      'a rank, then the post',
      'They welcomed General Anan Srisuk, Chief of Defence Forces of the Royal Thai Armed Forces, on Sunday.',
      ['Anan Srisuk | Chief of Defence Forces of the Royal Thai Armed Forces | TH'],
    ],
    ['an excellency', 'The Minister of State for Asia of Laos H.E. Jana Novak spoke.', ['Jana Novak | - | LA']],
    [
      'who heads an agency',
      'He received Administrator of the Relief Agency Jana Novak.',
      ['Jana Novak | Administrator of the Relief Agency | -'],
    ],
    [
      'a list of fields with a comma before its "and"',
      'He received Commissioner for Trade, Oceans, and Fisheries Jana Novak.',
      ['Jana Novak | Commissioner for Trade, Oceans, and Fisheries | -'],
    ],
    [
      'a body that ends in a common word',
      "They heard the President of the Assembly of People's Power of Cuba Raul Ortiz.",
      ["Raul Ortiz | President of the Assembly of People's Power of Cuba | CU"],
    ],
    ['a numeral', 'Secretary of Defense Lloyd J. Harlan III left.', ['Lloyd J. Harlan III | Secretary of Defense | -']],
    [
      'an article inside an Arabic name',
      'Libyan Prime Minister Omar al-Hassi spoke.',
      ['Omar al-Hassi | Prime Minister | LY'],
    ],
    [
      'a post at another’s side',
      'He met Assistant to the President for Economic Affairs Ruth Hale.',
      ['Ruth Hale | Assistant to the President for Economic Affairs | -'],
    ],
    [
      'a shared title without a country',
      'Presidents Ivan Horvat and Marta Kos spoke.',
      ['Ivan Horvat | President | -', 'Marta Kos | President | -'],
    ],
    [
      'a headline with "Has" behind the name',
      'Foreign Minister Fan Wei Has a Telephone Conversation with Foreign Minister Elena Quispe',
      ['Fan Wei | Foreign Minister | -', 'Elena Quispe | Foreign Minister | -'],
    ],
    [
      'a headline with a participle between two',
      'Statement from President Hartley Congratulating President Kwame Osei on His Election',
      ['Hartley | President | -', 'Kwame Osei | President | -'],
    ],
    [
      'no post of the one who is only pointed at by his country',
      'At another meeting, the Norwegian official and Fisheries Minister Marta Kos reviewed ties.',
      ['Marta Kos | Fisheries Minister | -'],
    ],
    [
      'both posts of one',
      'Norwegian Party leader and President Marta Kos reviewed ties.',
      ['Marta Kos | Party leader and President | NO'],
    ],
    ['no counterpart', 'He and his Chinese friend, Admiral Fan Wei, crossed the bridge.', ['Fan Wei | Admiral | -']],
  ])('%s', (_, text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it('tells who serves a president from who is one', () => {
    expect(classOfRole('Assistant to the President')).toBe('other');
    expect(classOfRole('President of the Republic')).toBe('head of state');
  });
});

describe('a given name that is a town as well', () => {
  it.each([
    ['Hue said the two legislatures were close.', ['Hue']],
    ['At the talks, Hue congratulated Araya.', ['Hue', 'Araya']],
    ['Araya told Hue that Chile was ready.', ['Araya', 'Hue']],
    ['On Monday in Santiago, Huệ called on the President.', ['Huệ']],
  ])('is a person where it does what people do: %s', (text, names) => {
    expect(findNamedPeople(text).map(({ name }) => name)).toEqual(expect.arrayContaining(names));
  });

  it.each([
    'The delegation flew to Hue on Monday.',
    'The festival in Hue opened on Monday.',
    'Huế welcomed 30,000 visitors.',
    'The train from Hue arrived at noon.',
  ])('is a town elsewhere: %s', (text) => {
    expect(findNamedPeople(text)).toEqual([]);
  });
});
