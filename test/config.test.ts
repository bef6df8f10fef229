import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';
import { ConfigError, parseConfig } from '../src/config.ts';

const BOT = { SLACK_BOT_TOKEN: 'xoxb-1' };

test.each([
  ['playground', {}],
  ['playground', { SLACK_BOT_TOKEN: '', SLACK_APP_TOKEN: '' }],
  ['socket', { ...BOT, SLACK_APP_TOKEN: 'xapp-1' }],
  ['socket', { ...BOT, SLACK_APP_TOKEN: 'xapp-1', SLACK_SIGNING_SECRET: 's' }],
  ['http', { ...BOT, SLACK_SIGNING_SECRET: 's' }],
])('the mode is %s with %j', (mode, environment) => {
  expect(parseConfig(environment).mode).toBe(mode);
});

test('every fault is named at once, with its mend and without its value when it is a secret', () => {
  const faulty = () =>
    parseConfig({ SLACK_APP_TOKEN: 'secret-token', PORT: 'web', SLACK_API_URL: 'https://slack.com.evil.example/api/' });
  expect(faulty).toThrow(ConfigError);
  try {
    faulty();
  } catch (error) {
    const { message } = error as ConfigError;
    expect(message).toContain('SLACK_APP_TOKEN must be an app-level token (xapp-…)');
    expect(message).toContain('PORT must be a port from 0 to 65535, not "web"');
    expect(message).toContain('SLACK_API_URL must be https on slack.com, or a loopback address');
    expect(message).not.toContain('secret-token');
  }
});

test.each([
  ['https://slack.com/api/', true],
  ['https://acme.slack.com/api/', true],
  ['http://127.0.0.1:4000/api/', true],
  ['http://slack.com/api/', false],
  ['https://notslack.com/api/', false],
  ['https://127.0.0.1.evil.example/', false],
  ['file:///etc/passwd', false],
])('the API address %s is taken: %s', (address, taken) => {
  const read = () => parseConfig({ SLACK_API_URL: address });
  if (taken) expect(read().slack.apiUrl).toBe(address);
  else expect(read).toThrow(ConfigError);
});

test.each([
  [{ SLACK_APP_TOKEN: 'xapp-1' }, 'SLACK_BOT_TOKEN is missing'],
  [BOT, 'SLACK_APP_TOKEN (Socket Mode) or SLACK_SIGNING_SECRET (HTTP) is missing'],
  [{ SLACK_SIGNING_SECRET: 's' }, 'SLACK_BOT_TOKEN is missing'],
  [{ SLACK_SIGNING_SECRET: 's', SLACK_CLIENT_ID: '1' }, 'belong together'],
])('half a set of credentials stops the start: %j', (environment, mend) => {
  expect(() => parseConfig(environment)).toThrow(mend);
});

test('.env.example documents every setting that the code reads, and no other', () => {
  const source = readFileSync(resolve(import.meta.dirname, '../src/config.ts'), 'utf8');
  const read = [...source.matchAll(/^ {2}([A-Z][A-Z_]+): /gm)].map((match) => match[1]);
  const example = readFileSync(resolve(import.meta.dirname, '../.env.example'), 'utf8');
  const documented = [...example.matchAll(/^([A-Z][A-Z_]+)=/gm)].map((match) => match[1]);
  expect(documented.toSorted()).toEqual(read.toSorted());
});
