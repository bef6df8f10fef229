import { describe, expect, test } from 'vitest';
import { parseQuestion } from '../../../src/answer/question/question.ts';
import type { Day } from '../../../src/calendar/day.ts';
import { askReedMuseum } from '../texts/reed-museum.ts';

const parse = (text: string) => parseQuestion(text, '2026-11-22' as Day);

test.each([
  ['Who met Biden?', 'who'],
  ['Which minister came to Hà Nội?', 'who'],
  ['Who spoke when the summit opened?', 'who'],
  ['When the summit opened, who spoke?', 'who'],
  ['On which day did they meet?', 'when'],
  ['Since when are they partners?', 'when'],
  ['Where did they meet?', 'where'],
  ['How many doses were given?', 'how many'],
  ['How many times did they meet?', 'how often'],
  ['How much is trade worth?', 'how much'],
  ['Which meetings were held in 2024?', 'which meetings'],
  ['Which anniversary was marked?', 'anniversary'],
  ['What is the level of relations with Chile?', 'level'],
  ['Did they sign?', 'yes or no'],
  ['What did he say?', 'what'],
  ['What did the president say?', 'what'],
  ['What did the two states agree on?', 'what'],
  ['What did Okafor visit?', 'what'],
  ['Which president said so?', 'who'],
  ['semiconductors', 'what'],
  ['Ai gặp Biden?', 'who'],
  ['Họ gặp nhau ở đâu?', 'where'],
  ['Lâm gặp Tập khi nào?', 'when'],
])('%s asks %s', (text, kind) => {
  expect(parse(text).kind).toBe(kind);
});

test('what Vietnamese says with small words is read wherever it is half English already', () => {
  expect(parse('Bà Okoro công bố bao nhiêu tiền cho cảng?').text).not.toMatch(/\bcho\b/);
});

describe('order', () => {
  test.each([
    ['When did they last meet?', 'last'],
    ['What was the most recent call?', 'last'],
    ['When is the next visit?', 'next'],
    ['Who was the first to come?', 'first'],
    ['What happened last year?', undefined],
    ['What did the First Lady say?', undefined],
  ])('%s → %s', (text, order) => {
    expect(parse(text).order).toBe(order);
  });
});

test('time words are taken out of the text', () => {
  expect(parse('What did Chính ask in April 2023?')).toMatchObject({
    text: 'What did Chính ask ?',
    periods: [{ from: '2023-04-01', to: '2023-04-30' }],
  });
  expect(parse('Who held talks on September 11?').monthDay).toBe('--09-11');
  expect(parse('Who held talks on 11 September?').monthDay).toBe('--09-11');
  expect(parse('Who was received on Thursday?').weekday).toBe(4);
  expect(parse('the level as of April 2023').periods).toMatchObject([{ from: '2023-04-01', to: '2023-04-30' }]);
});

test('the act asked for is told by the verb, and "call on" is no phone call', () => {
  expect(parse('What did Xi thank Việt Nam for?').act?.act).toBe('thanked');
  expect(parse('What did she call on Chile to do?').act?.act).toBe('asked');
  expect(parse('What did she call on Chile to do?').meeting).toBeUndefined();
  expect(parse('Who did she call?').meeting?.modes).toEqual(['phone call']);
  expect(parse('When did they hope to meet?').act).toBeUndefined();
});

test('things arrive without a meeting, people do not', () => {
  expect(parse('When do the snow ploughs arrive?').meeting).toBeUndefined();
  expect(parse('When does the delegation arrive?').meeting?.visit).toBe(true);
  expect(parse('When does the foreign minister arrive?').meeting?.visit).toBe(true);
  expect(parse('When do the ambassadors arrive?').meeting?.visit).toBe(true);
  expect(askReedMuseum('When do the snow ploughs arrive?')).toBe(
    'As scheduled, Norway will transport the snow ploughs to Peru on June 23.',
  );
});

test('who attended the meeting is no question for meetings', () => {
  expect(parse('Which ministers attended the call?').kind).toBe('who');
  expect(parse('Which of the meetings was in Oslo?').kind).toBe('which meetings');
  expect(parse('Show me the meetings of Halvorsen').kind).toBe('which meetings');
  expect(parse('What were the visits of Vega in May?').kind).toBe('which meetings');
  expect(askReedMuseum('Which ministers attended the call between Halvorsen and Vega?')).toBe(
    'Minister of Ports Ivar Moen and Minister of Wool Sigrid Aas attended the phone conversation.',
  );
});

test('what was beside a gathering was at it', () => {
  expect(askReedMuseum('Whom did Rojas meet beside the Kelp Forum?')).toContain('Carla Rojas and Jon Olafsson met');
});
