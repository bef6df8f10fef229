import { expect, test } from 'vitest';
import { commands } from '../../src/command/index.ts';
import { commandHints, shortcutHints, spreadExamples } from '../../src/playground/hints.ts';
import { en } from '../../src/wording/en.ts';

test('every command is offered, in its order', () => {
  expect(commandHints(en).map(({ line }) => line)).toEqual(commands.map(({ name }) => `/diplo ${name}`));
  expect(commandHints(en)[0]).toMatchObject({ line: '/diplo search', about: en.search.about });
});

test('the shortcuts are those of the manifest', () => {
  expect(shortcutHints(en).map(({ type, callback_id }) => [type, callback_id])).toEqual([
    ['global', 'diplo_search'],
    ['message', 'diplo_related'],
  ]);
});

test('a question is offered on every surface, other lines as they are', () => {
  expect(spreadExamples(['/diplo search ferry', '/diplo ask When did they meet?', '/diplo asking'])).toEqual([
    '/diplo search ferry',
    '@Diplo When did they meet?',
    'When did they meet?',
    '/diplo asking',
  ]);
});
