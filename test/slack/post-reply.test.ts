import { describe, expect, it } from 'vitest';
import { wordsOf } from '../support/fake-slack.ts';
import { createScene, replyOf } from '../support/slack-app.ts';

const calendar = replyOf(
  'Two anniversaries',
  [
    { kind: 'text', line: 'Two anniversaries' },
    { kind: 'file', name: 'days.ics', title: 'Anniversaries', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n' },
  ],
  { thread: [{ kind: 'text', line: 'Details' }] },
);

describe('a reply with a file', () => {
  it('is a message with the file and the details in its thread', async () => {
    const { slack } = createScene({}, { scopes: ['files:write'] }, () => calendar);
    await slack.deliver(slack.mention('anniversaries'));
    const [asked, answer, details] = slack.channels.get('C1')?.messages ?? [];
    expect([answer, details].map((message) => wordsOf(message?.blocks))).toEqual(['Two anniversaries', 'Details']);
    expect(slack.files).toEqual([
      { name: 'days.ics', content: 'BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n', channel: 'C1', thread: asked?.ts },
    ]);
    expect(slack.refusals).toEqual([]);
  });

  it('shows the file’s beginning where it may not be uploaded', async () => {
    const { slack } = createScene({}, {}, () => calendar);
    await slack.deliver(slack.mention('anniversaries'));
    expect(slack.files).toEqual([]);
    expect(slack.channels.get('C1')?.messages.map(({ blocks }) => wordsOf(blocks))).toEqual([
      '',
      'Two anniversaries',
      'Anniversaries (days.ics)\nBEGIN:VCALENDAR\nEND:VCALENDAR\n',
      'Details',
    ]);
  });

  it('sends no file to an address that is not Slack’s', async () => {
    const { slack } = createScene({}, { scopes: ['files:write'], uploadHost: 'https://evil.example' }, () => calendar);
    await slack.deliver(slack.mention('anniversaries'));
    expect(slack.files).toEqual([]);
    expect(slack.calls.some(({ method }) => method === 'files.completeUploadExternal')).toBe(false);
  });

  it('shows the file in private answers, which no file can be part of', async () => {
    const { slack } = createScene({}, { scopes: ['files:write'] }, () => calendar);
    await slack.deliver(slack.command('anniversaries'));
    expect(wordsOf(slack.lastPrivate().blocks)).toContain('Anniversaries (days.ics)\nBEGIN:VCALENDAR');
  });
});
