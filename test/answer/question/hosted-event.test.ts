import { expect, test } from 'vitest';
import { asksHostOfEvent } from '../../../src/answer/question/hosted-event.ts';

test('events are hosted, guests are received', () => {
  expect(['Who hosted APEC in 2017?', 'who will host the next summit'].map(asksHostOfEvent)).toEqual([true, true]);
  expect(['Who hosted Ana Soto?', 'Who hosted the ASEAN delegation?'].map(asksHostOfEvent)).toEqual([false, false]);
});
