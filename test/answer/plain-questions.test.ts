import { describe, expect, test } from 'vitest';
import { answerQuestion } from '../../src/answer/answer-question.ts';
import type { Day } from '../../src/calendar/day.ts';
import { wordsFor } from '../../src/wording/index.ts';
import { buildLibrary } from '../support/build-library.ts';

const library = buildLibrary({
  'treaty.md': `---
title: "The Ghent pact on canals"
published: 2021-06-02
---
The Ghent Pact on canals was signed in Belgium on 27 January 2019. Three sides put their names to it: Norway, the Sami Council and Chile.
`,
  'ban.md': `---
title: "The end of the herring ban"
published: 2019-05-02
---
President Erik Halvorsen of Norway ended the ban on herring in May 2019. Lawmakers who had fished themselves, Ole MacLeod among them, backed the move.
`,
  'farms.md': `---
title: "Ambassador visits dairy farms"
published: 2024-03-08
---
Norwegian Ambassador Siri Moen visited dairy farms in Lâm Đồng on 7 March 2024. The two officials spoke of cheese, and some 40 farmers came to the tasting.

In the evening Moen dined with Governor Trần Văn Lộc of the province.
`,
  'fair.md': `---
title: "Moen and Lộc agree on a port"
published: 2025-02-11
---
HUẾ, Feb. 11 — Norwegian Ambassador Siri Moen and Governor Trần Văn Lộc spoke by phone on 10 February 2025, at the request of the Norwegian side.

Moen asked for more wagons on the container route from Huế to Narvik. Fish trade reached 40 million dollars last year, she said.

A day earlier, in Đà Nẵng, she had presented a lacquer bowl to Consul Pedro Alves.

Lộc gave the ambassador a silver tray, and said he would hand over more maps.
`,
  'fair-later.md': `---
title: "Fish trade"
published: 2026-03-01
---
Fish trade with Norway came to 55 million dollars in 2025.
`,
  'palace.md': `---
title: "Halvorsen and Okoro in Lagos"
published: 2022-05-04
---
LAGOS, May 4 — Norwegian Prime Minister Erik Halvorsen and Nigerian Foreign Minister Ada Okoro met in Lagos on 3 May 2022. The Norwegian leader flew to Lagos from Accra.

The ministers agreed that the 9th session of the herring committee would be held in Bergen.

A tug, the Fenris, arrived in March. It left on 2 June 2022.

Halvorsen sent his sympathy to people in Calabar who had lost houses in typhoon Selma. His trip ended in Abuja on 6 May.
`,
  'visit.md': `---
title: "Halvorsen in Lisbon"
published: 2023-09-13
---
LISBON, Sept 13 — Norwegian Prime Minister Erik Halvorsen met Portuguese President Rui Tavares in Lisbon on 12 September 2023. It was the first trip by a Norwegian Prime Minister since 2004. The two then opened a joint session of their cabinets, the sixth of its kind.

Tavares said that 800 Norwegian students were at Portuguese universities. Experts of both sides would talk every month, he added.

The seventh lace fair was held this week in Braga, with guests from Bergen. The first fair of this kind took place in 1988.

Norway later joined the tide accord; its parliament approved it in 2022.
`,
  'mill.md': `---
title: "A paper mill for Huế"
published: 2024-10-01
---
The Norwegian paper maker Granskog chose the south of Huế for a carbon-neutral mill, the best-known Norwegian investment in the province.
`,
  'statement.md': `---
title: "Norway and Chile"
published: 2018-04-02
events:
  - { what: "Chile joins the tide union", parties: [CL], date: "2011-06-01", kind: membership }
---
On 15 March 2018 the Prime Ministers, Erik Halvorsen of Norway and Inés Prado of Chile, signed a statement on tides.

Chile sells copper and wood; Norway sells salmon and lamps.

Chile joined the tide union on 1 June 2011.
`,
  'stay.md': `---
title: "Halvorsen in Hà Nội"
published: 2024-05-18
---
HÀ NỘI — Norwegian Prime Minister Erik Halvorsen held talks with Prime Minister Phạm Minh Chính in Hà Nội on 16 May 2024.

On 17 May Halvorsen met Chairman Trần Văn Phúc, who gave a luncheon, as well as Minister Lê Thị Hoa.
`,
  'museum.md': `---
title: "A lamp museum in Huế"
published: 2024-06-16
---
A museum of lamps opened in Huế on 15 June 2024. Curator Đinh Văn Lực spent eleven years on it, and Siri Moen of Bergen lent a lighthouse lens.

Moen voiced concern over the slow repair of the roof. Guests look forward to early construction of the second hall.

Moen travelled on to Vinh from Huế on 17 June.
`,
});
const textOf = (question: string, on = '2026-11-22'): string =>
  answerQuestion(question, library, { on: on as Day, words: wordsFor('en') })
    .sentences.map(({ text }) => text)
    .join(' ');

describe('who did it', () => {
  test('is told by the next sentence where the first names nothing but the treaty and a state', () => {
    expect(textOf('Who signed the Ghent Pact?')).toContain('the Sami Council');
  });

  test('may be one of several, whatever the letters of the name', () => {
    expect(textOf('Which lawmaker backed the end of the ban?')).toContain('Ole MacLeod among them');
  });
});

test('"the two officials" are no count of what is counted', () => {
  expect(textOf('How many farmers came to the cheese tasting?')).toContain('some 40 farmers');
  expect(textOf('How many officials ate cheese?')).toBe('');
});

test('a dinner with somebody is told by dining', () => {
  expect(textOf('Who did Moen have dinner with?')).toContain('dined with Governor Trần Văn Lộc');
});

describe('which of a class', () => {
  test('is told by a sentence that names the thing without its class', () => {
    expect(textOf('Which station did Moen want more wagons to?')).toContain('from Huế to Narvik');
  });

  test('but not where no telling word is left', () => {
    expect(textOf('Which station did Moen mention?')).toBe('');
    expect(textOf('Which station did Lộc want more wagons to?')).toBe('');
  });
});

test('at whose request asks for no act but for the one who wished it', () => {
  expect(textOf('At whose request did Moen call Lộc?')).toContain('at the request of the Norwegian side');
});

test('what somebody gave is no gift that is only to come', () => {
  expect(textOf('What gift did Lộc give the ambassador?')).toContain('a silver tray');
});

test('"last year" is the year before the article', () => {
  expect(textOf('How much was fish trade in 2025?')).toBe('Fish trade with Norway came to 55 million dollars in 2025.');
});

test('she is whom the text named last, also behind a time and a place', () => {
  expect(textOf('What did Moen present in Đà Nẵng?')).toContain('a lacquer bowl');
});

describe('a meeting that the question takes for granted', () => {
  test('is one of those whom it names', () => {
    expect(textOf('Halvorsen and Okoro, when was that?')).toContain('3 May 2022');
    expect(textOf('When was Halvorsen in Lagos with Okoro?')).toContain('3 May 2022');
  });

  test('and one to come is told by no other', () => {
    expect(textOf('When is Halvorsen going to Lagos?')).toBe('');
  });
});

test('the day in figures after "ngày" is the day asked about', () => {
  expect(textOf('Ngày 3/5/2022 Halvorsen gặp ai?')).toContain('Ada Okoro');
  expect(textOf('Ngày 4/6/2022 Halvorsen gặp ai?')).toBe('');
});

test('the leader of a state is the one of that state who met', () => {
  expect(textOf('Where did Halvorsen come from before Lagos?')).toContain('from Accra');
});

test('where a trip ended is not where the two met', () => {
  expect(textOf("Where did Halvorsen's trip end?")).toContain('Abuja');
});

test('a numbered session is the same one however long ago it was planned', () => {
  expect(textOf('Where will the 9th herring committee session be held?')).toContain('Bergen');
  expect(textOf('Where will the 10th herring committee session be held?')).toBe('');
});

test('when it left is told by the leaving', () => {
  expect(textOf('When did the tug Fenris leave?')).toContain('2 June 2022');
});

describe('a verb that the corpus does not know, after the class of what is asked for', () => {
  test('may be said otherwise beside a name of that class', () => {
    expect(textOf('Which typhoon devastated Calabar?')).toContain('typhoon Selma');
  });

  test('but not where something else is missing', () => {
    expect(textOf('Which typhoon devastated Bergen?')).toBe('');
  });
});

describe('who or when before the one who is named', () => {
  test('is told by what was the first since', () => {
    expect(textOf('Before Halvorsen, when did a Norwegian prime minister last visit Portugal?')).toBe(
      'It was the first trip by a Norwegian Prime Minister since 2004.',
    );
  });

  test('and by nothing else', () => {
    expect(textOf('Before Tavares, when did a Portuguese president last visit Oslo?')).toBe('');
  });
});

test('how often something is to be is told by how often', () => {
  expect(textOf('How often will the experts talk?')).toContain('every month');
});

test('which session it was asks for its number', () => {
  expect(textOf('Which joint session was it with Portugal?')).toContain('the sixth of its kind');
});

test('when the first was is not told by a later one', () => {
  expect(textOf('When was the first lace fair?')).toBe('The first fair of this kind took place in 1988.');
});

describe('a thing of a state', () => {
  test('is counted where that state is named with it', () => {
    expect(textOf('How many students are at Portuguese universities?')).toContain('800');
    expect(textOf('What did Tavares tell Portugal about students?')).toContain('800');
  });

  test('but is no other state’s', () => {
    expect(textOf('How many students are at Norwegian universities?')).toBe('');
    expect(textOf('How many Portuguese students are at universities?')).toBe('');
  });
});

test('a day is not that of something else beside it', () => {
  expect(textOf('When did Norway join the tide accord?')).toContain('in 2022');
  expect(textOf('When did the tide accord take effect in Norway?')).toBe('');
});

describe('a verb told in other words', () => {
  test('may be missing where all other words stand in the sentence', () => {
    expect(textOf('Which paper maker is building a carbon-neutral mill?')).toContain('Granskog');
  });

  test('but no other word may', () => {
    expect(textOf('Which paper maker is building a floating mill?')).toBe('');
    expect(textOf('Which paper maker left?')).toBe('');
  });
});

test('offices named together are those of each', () => {
  expect(textOf('Which Chilean prime minister signed the 2018 statement?')).toContain('Inés Prado of Chile');
  expect(textOf('Which Chilean foreign minister signed the 2018 statement?')).toBe('');
});

test('what one buys another sells', () => {
  expect(textOf('What does Chile buy from Norway?')).toContain('Norway sells salmon');
});

test('whether it was a member then is told by the day on which it became one', () => {
  expect(textOf('Was Chile already a member of the tide union in 2010?')).toContain('1 June 2011');
});

test('who was met on a day is told by that day', () => {
  expect(textOf('Halvorsen gặp những ai ở Hà Nội ngày 17/5/2024?')).toContain('Trần Văn Phúc');
});

test('who holds an office that no table knows is named right after it', () => {
  expect(textOf("Who is the museum's curator?")).toContain('Curator Đinh Văn Lực');
  expect(textOf("Who is the museum's director?")).toBe('');
});

test('a worry is a concern, and soon need not be said', () => {
  expect(textOf('What is Moen worried about?')).toContain('the slow repair of the roof');
  expect(textOf('Which hall do guests want built soon?')).toContain('early construction of the second hall');
});

test('where somebody went next is told by going on', () => {
  expect(textOf('Where did Moen go after Huế?')).toContain('Moen travelled on to Vinh');
  expect(textOf('Where did Moen go after Vinh?')).toBe('');
});

test('what one asked for is not told by what another, named there, asked for', () => {
  expect(textOf('What did Moen ask about wagons?')).toContain('more wagons');
  expect(textOf('What did Lộc ask about wagons?')).toBe('');
});
