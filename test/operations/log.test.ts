import { describe, expect, it } from 'vitest';
import { createLog } from '../../src/operations/log.ts';

function written(write: (log: ReturnType<typeof createLog>) => void, level: 'info' | 'debug' = 'info'): unknown[] {
  const lines: string[] = [];
  write(createLog(level, { write: (line) => void lines.push(line) }));
  return lines.map((line) => {
    const { time, ...rest } = JSON.parse(line) as Record<string, unknown>;
    expect(time).toMatch(/^\d{4}-\d\d-\d\dT/);
    return rest;
  });
}

describe('the log', () => {
  it('writes JSON lines from its level on', () => {
    const lines = written((log) => {
      log.debug({}, 'unseen');
      log.info({ articles: 45 }, 'corpus taken in');
      log.error({ reference: 'ab12' }, 'a request failed');
    });
    expect(lines).toEqual([
      { level: 'info', articles: 45, msg: 'corpus taken in' },
      { level: 'error', reference: 'ab12', msg: 'a request failed' },
    ]);
  });

  it('holds no tokens, texts or people, however deep they come', () => {
    const [line] = written((log) =>
      log.warn(
        {
          user: 'U123',
          request: { text: 'what somebody typed', Response_URL: 'x', url: 'https://hooks.slack.com/commands/T1/2/abc' },
          list: ['token xoxb-12-ab', { botToken: 'xoxb-1' }],
          database: 'postgres://diplo:hunter2@db/diplo',
        },
        'refused xapp-1-A-2-b with Bearer abc.def',
      ),
    );
    expect(line).toEqual({
      level: 'warn',
      user: '[private]',
      request: { text: '[private]', Response_URL: '[private]', url: '[response url]' },
      list: ['token [token]', { botToken: '[private]' }],
      database: 'postgres://diplo:[secret]@db/diplo',
      msg: 'refused [token] with Bearer [secret]',
    });
  });

  it('keeps of an error its name, code, place and cause, never its message', () => {
    const cause = Object.assign(new TypeError('the words of a person'), { code: 'ECONNRESET' });
    const [line] = written((log) => log.error({ cause: new Error('more words', { cause }) }, 'failed'));
    expect(JSON.stringify(line)).not.toContain('words');
    expect(line).toMatchObject({ cause: { name: 'Error', cause: { name: 'TypeError', code: 'ECONNRESET' } } });
  });

  it('does not follow a circle for ever', () => {
    const circle: { self?: unknown } = {};
    circle.self = circle;
    expect(written((log) => log.info({ circle }, 'x'))).toHaveLength(1);
  });
});
