import { describe, expect, it } from 'vitest';
import { createDraft, readArticle } from '../../../src/reading/read-article.ts';
import { recognisers } from '../../../src/reading/recognisers/index.ts';
import { articleOf } from '../drafting.ts';
import { told } from '../told-meetings.ts';

const peopleOf = (body: string, title?: string): string[] =>
  readArticle(articleOf(body, title)).people.map(({ name, country }) => `${name} ${country ?? '-'}`);

describe('people without an office', () => {
  it.each([
    ['who lead others', 'The town thanked the five senators led by Martha Quill for the trip.', ['Martha Quill -']],
    ['who lead a party', 'The Reform Party, led by Hiroto Sanada, gained two points.', ['Hiroto Sanada -']],
    ['not what leads a market', 'Sales rose, and the venture led by Silver Lotus will go on.', []],
    ['with a calling before', 'It was cold, said the visitor Paul Renner on the bridge.', ['Paul Renner -']],
    ['with a calling behind', 'Ellen Marsh, a retired teacher from Oregon, came too.', ['Ellen Marsh -']],
    ['not a firm behind', 'Green Harvest, a maker of ploughs from Oregon, came too.', []],
    ['with an age', 'The swing was sold to Paul Renner, 61, from Ohio.', ['Paul Renner -']],
    ['of somebody’s kin', 'The prize went to the poet’s daughter, Anna Velde, in June.', ['Anna Velde -']],
    ['who tell reporters', 'The storm is near, the office’s K Ravi Menon told reporters.', ['K Ravi Menon -']],
    ['who are appointed', 'He signed decisions appointing Trịnh Văn Hậu as envoy.', ['Trịnh Văn Hậu VN']],
    ['with a Vietnamese name', 'The lead came early when Phạm Tuấn Khoa drew first blood.', ['Phạm Tuấn Khoa VN']],
    ['not a street', 'Shops along Trần Quang Khải street and Nguyễn Thái Học road closed.', []],
    ['not a prize or a city', 'The Phan Châu Trinh prize was given in Ho Chi Minh City.', []],
  ])('%s', (_, body, expected) => {
    expect(peopleOf(body)).toEqual(expected);
  });
});

describe('counterparts in the plural', () => {
  it.each([
    [
      'of one country',
      'Foreign Minister Penny Wong will meet their Danish counterparts, Lise Holm and Karl Brandt, in May.',
      ['Penny Wong AU', 'Lise Holm DK', 'Karl Brandt DK'],
    ],
    [
      'of two countries in turn',
      'Foreign Minister Penny Wong met her Danish and Peruvian counterparts, Lise Holm and Jorge Salas.',
      ['Penny Wong AU', 'Lise Holm DK', 'Jorge Salas PE'],
    ],
    [
      'before a name that opens the clause',
      'Meeting her Danish counterparts, Lise Holm and Karl Brandt said so to nobody.',
      [],
    ],
  ])('%s', (_, body, expected) => {
    expect(peopleOf(body)).toEqual(expected);
  });
});

describe('the hosts of an official visit', () => {
  const countriesOf = (body: string): string[] => {
    const article = articleOf(body);
    return readArticle({
      ...article,
      parts: { ...article.parts, head: 'MINISTRY OF FOREIGN AFFAIRS\nSINGAPORE' },
    }).people.map(({ name, country }) => `${name} ${country ?? '-'}`);
  };

  it.each([
    [
      'belong to the country visited',
      'Minister for Foreign Affairs Alan Teo concluded his official visit to Lima, Peru today. Minister Teo called on President Jorge Salas this morning. Prime Minister Luis Rivas hosted Minister Teo to lunch.',
      ['Alan Teo SG', 'Jorge Salas PE', 'Luis Rivas PE'],
    ],
    [
      'are not told by a visit to two countries',
      'Minister for Foreign Affairs Alan Teo concluded his visit to Peru and Chile today. Minister Teo called on President Jorge Salas this morning.',
      ['Alan Teo SG', 'Jorge Salas -'],
    ],
    [
      'are not those who travel along',
      'Minister for Foreign Affairs Alan Teo concluded his visit to Lima, Peru today. He was accompanied by Minister of State Dan Lim.',
      ['Alan Teo SG', 'Dan Lim SG'],
    ],
  ])('%s', (_, body, expected) => {
    expect(countriesOf(body)).toEqual(expected);
  });
});

it('leaves a short name with whom the text called so before it named another one in passing', () => {
  const HERO = 'Chinese Foreign Minister Wang Yi met Vietnamese Foreign Minister Bui Thanh Son. Wang spoke of rail.';
  const met = (body: string): string[] =>
    readArticle(articleOf(body)).meetings.map(({ participants }) => participants.map(({ name }) => name).join(' × '));
  expect(
    met(
      `${HERO}\n\nSon thanked China for sending Wang Huning. Wang also met with Philippine Foreign Secretary Enrique Manalo on the same day.`,
    ).at(-1),
  ).toBe('Wang Yi × Enrique Manalo');
  expect(
    met(
      `${HERO}\n\nChairman Wang Huning came later. Wang also met with Philippine Foreign Secretary Enrique Manalo on the same day.`,
    ).at(-1),
  ).toBe('Wang Huning × Enrique Manalo');
});

describe('a family name that two of the article bear', () => {
  const LEAD = 'Prime Minister Phạm Minh Chính received Norwegian President Erik Dahl in Hà Nội on Monday.';
  const called = (body: string): string[] => {
    const draft = createDraft(articleOf(`${LEAD} ${body}`));
    for (const recogniser of recognisers) recogniser.recognise(draft);
    return draft.mentions.filter(({ text }) => text === 'Dahl').map(({ who }) => `${who.name}, ${who.role ?? '-'}`);
  };
  it('is not that of the wife who was named last', () => {
    expect(called('Chính sent regards to First Lady Ida Dahl. Dahl thanked him.')).toEqual(['Erik Dahl, President']);
    expect(called('Chính greeted his wife Ida Dahl. Dahl thanked him.')).toEqual(['Erik Dahl, President']);
  });
  it('is that of another who holds an office and was named last', () => {
    expect(called('Chính met Norwegian Minister Ida Dahl. Dahl thanked him.')).toEqual(['Ida Dahl, Minister']);
  });
});

describe('the last word of a long title', () => {
  it('is nobody where it ends a committee or a body', async () => {
    expect(
      await told(
        'Chilean Minister Ana Rojas gave a reception on May 3 to Jan Berg, Vice Commander of the Veterans of Foreign Wars (VFW) of Norway.',
      ),
    ).toEqual(['reception · held · --05-03 · Ana Rojas × Jan Berg']);
    expect(
      await told(
        'Chilean Minister Ana Rojas gave a reception on May 3 to Norwegian envoy Jan Berg, secretary of the Commission of the Party Central Committe.',
      ),
    ).toEqual(['reception · held · --05-03 · Ana Rojas × Jan Berg']);
  });
});

describe('a family name that is a word of offices', () => {
  const LEAD =
    ' date 2014-05-07 OSLO -- Norwegian Prime Minister Erik Dahl on Tuesday received Chilean Administrator Ana Power in Oslo.\n\n';
  const FIRST = 'reception · held · 2014-05-06 · Erik Dahl × Ana Power';
  it('is of the one whom the text has named in full', async () => {
    expect(
      await told(`${LEAD}The same day, Norwegian Foreign Minister Sigrid Haug had a working session with Power.`),
    ).toEqual([FIRST, 'meeting · held · 2014-05-06 · Sigrid Haug × Ana Power']);
  });
  it('is nobody in the name of a thing', async () => {
    const plan = 'The same day, Norwegian Foreign Minister Sigrid Haug had a working session on the Power Plan.';
    expect(await told(`${LEAD}${plan} Power supply was short.`)).toEqual([FIRST]);
  });
});

describe('a given name that is a town as well', () => {
  const LEAD =
    ' date 2014-05-07 OSLO -- Norwegian Prime Minister Erik Dahl on Tuesday received Speaker of the Vietnamese National Assembly Tran Van Hue in Oslo.\n\n';
  const FIRST = 'reception · held · 2014-05-06 · Erik Dahl × Tran Van Hue';
  it('is of the one whom the text has named in full, before a verb', async () => {
    expect(
      await told(`${LEAD}As scheduled, Hue will meet Norwegian Foreign Minister Sigrid Haug on Thursday.`),
    ).toEqual([FIRST, 'meeting · planned · 2014-05-08 · Tran Van Hue × Sigrid Haug']);
  });
  it.each([
    'Da Nang and Hue will meet Norwegian Foreign Minister Sigrid Haug on Thursday.',
    'The mayor of Hue will meet Norwegian Foreign Minister Sigrid Haug on Thursday.',
    'A fair opens in Hue. Hue will meet Norwegian Foreign Minister Sigrid Haug on Thursday, the organisers hope.',
  ])('is a town in %s', async (sentence) => {
    const others = (await told(LEAD + sentence)).slice(1);
    expect(others.filter((one) => one.includes('Tran Van Hue'))).toEqual([]);
  });
});
