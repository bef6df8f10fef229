import { App, type BlockAction } from '@slack/bolt';
import type { KnownBlock } from '@slack/types';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { LocalConnection, Playground } from '../../src/playground/server.ts';
import { ARGUMENTS, CHROMIUM, present, withoutChromium } from './chromium.ts';
import { startStandIn } from './stand-in.ts';

const words = (text: string) => ({ type: 'plain_text' as const, text });
const option = (value: string) => ({ text: words(value), value });

/** One of every element that a message may hold, and one block that nobody knows. */
const blocks = [
  {
    type: 'section',
    text: { type: 'mrkdwn', text: '*Bold* and <https://gazette.example/a|a link>, <javascript:alert(1)|no link>' },
    accessory: { type: 'overflow', action_id: 'more', options: [option('rename'), option('delete')] },
  },
  { type: 'section', fields: [words('Left'), words('Right')] },
  { type: 'image', image_url: 'https://gazette.example/map.png', alt_text: 'A map of the strait' },
  { type: 'video', title: words('A film'), alt_text: 'film', video_url: 'https://gazette.example/film' },
  {
    type: 'actions',
    elements: [
      {
        type: 'button',
        action_id: 'remove',
        text: words('Remove'),
        style: 'danger',
        value: 'v1',
        confirm: {
          title: words('Remove it?'),
          text: words('This is final.'),
          confirm: words('Yes'),
          deny: words('No'),
        },
      },
      { type: 'static_select', action_id: 'pick', placeholder: words('Pick one'), options: [option('a'), option('b')] },
      { type: 'conversations_select', action_id: 'where', placeholder: words('Where') },
      { type: 'datepicker', action_id: 'day', initial_date: '2031-05-12', placeholder: words('Day') },
      { type: 'timepicker', action_id: 'time', initial_time: '09:00', placeholder: words('Time') },
      { type: 'checkboxes', action_id: 'tick', options: [option('x'), option('y')] },
      { type: 'radio_buttons', action_id: 'radio', options: [option('p'), option('q')] },
    ],
  },
  {
    type: 'input',
    dispatch_action: true,
    label: words('Say'),
    element: { type: 'plain_text_input', action_id: 'typed' },
  },
] as unknown as KnownBlock[];

describe.skipIf(!present)(`every element in Chromium${withoutChromium}`, () => {
  let browser: Browser;
  let playground: Playground;
  let page: Page;
  let pressed: Record<string, unknown>[];
  let submitted: unknown;
  let faults: string[];

  /** An app that answers a mention with every element, and says what of it was used. */
  const createApp = ({ receiver, fetch, token }: LocalConnection): void => {
    const app = new App({ receiver, token, clientOptions: { fetch: (url, init) => fetch(url, init as RequestInit) } });
    app.event('app_mention', async ({ event, say, client }) => {
      if (event.text.includes('file'))
        await client.filesUploadV2({
          channel_id: event.channel,
          filename: 'meetings.csv',
          title: 'Meetings of 2031',
          content: 'day,who\n2031-05-12,"<b>Okoro</b>, Brandt"\n',
        });
      else await say({ text: 'Everything', blocks });
    });
    app.action<BlockAction>(/.*/, async ({ ack, action, body, client }) => {
      await ack();
      const { action_ts: _, block_id: __, ...rest } = action as unknown as Record<string, unknown>;
      pressed.push(rest);
      if (rest.action_id === 'typed')
        await client.views.open({
          trigger_id: body.trigger_id,
          view: {
            type: 'modal',
            callback_id: 'form',
            title: words('A form'),
            submit: words('Send'),
            blocks: [
              {
                type: 'input',
                block_id: 'name',
                label: words('Name'),
                element: { type: 'plain_text_input', action_id: 'n' },
              },
              {
                type: 'input',
                block_id: 'to',
                label: words('To'),
                element: { type: 'channels_select', action_id: 'c' },
              },
            ],
          },
        });
    });
    app.view('form', async ({ ack, view }) => {
      submitted = view.state.values;
      const { value } = view.state.values.name?.n ?? {};
      if (value === 'bad') await ack({ response_action: 'errors', errors: { name: 'Another name, please.' } });
      else await ack();
    });
  };

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  }, 60_000);
  afterAll(() => browser?.close());

  beforeEach(async () => {
    pressed = [];
    faults = [];
    playground = await startStandIn({ createApp });
    page = await browser.newPage({ viewport: { width: 1280, height: 1000 } });
    page.setDefaultTimeout(10_000);
    page.on('console', (line) => {
      if (line.type() === 'error') faults.push(line.text());
    });
    page.on('request', (request) => {
      if (!request.url().startsWith(playground.url)) faults.push(`outside: ${request.url()}`);
    });
    await page.goto(playground.url);
    await page.waitForSelector('body[data-ready]');
    const box = page.getByRole('textbox', { name: 'Message', exact: true });
    await box.fill('@Diplo everything');
    await box.press('Enter');
    await page.getByText('A map of the strait').waitFor();
  });
  afterEach(async () => {
    await page.close();
    await playground.close();
    expect(faults).toEqual([]);
  });

  /** What the app heard, once it heard `count` presses. */
  const heard = async (count: number): Promise<Record<string, unknown>[]> => {
    await expect.poll(() => pressed.length, { timeout: 5000 }).toBe(count);
    return pressed;
  };

  test('text, links and what is not known are shown as what they are', async () => {
    const message = page.getByRole('log', { name: 'Messages', exact: true }).getByRole('listitem').last();
    expect(await message.locator('a').count()).toBe(1);
    await message.getByText('no link').waitFor();
    await message.getByText('A block of type “video” is not shown here').waitFor();
    expect(await message.locator('img, video, iframe').count()).toBe(0);
  });

  test('a button that asks first is pressed only on yes', async () => {
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('dialog', { name: 'Remove it?' }).getByRole('button', { name: 'No' }).click();
    await page.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('dialog', { name: 'Remove it?' }).getByRole('button', { name: 'Yes' }).click();
    expect(await heard(1)).toEqual([{ type: 'button', action_id: 'remove', text: words('Remove'), value: 'v1' }]);
  });

  test('selects, pickers and choices tell what they hold', async () => {
    await page.getByLabel('Pick one').selectOption('b');
    await heard(1);
    await page.getByLabel('Where').selectOption('C0NEWSROOM');
    await heard(2);
    await page.getByLabel('Day').fill('2031-06-01');
    await heard(3);
    await page.getByLabel('Time').fill('10:30');
    await heard(4);
    await page.getByLabel('y', { exact: true }).check();
    await heard(5);
    await page.getByLabel('p', { exact: true }).check();
    await heard(6);
    await page.getByRole('button', { name: 'More actions' }).click();
    await page.getByRole('menuitem', { name: 'delete' }).click();
    expect(await heard(7)).toEqual([
      { type: 'static_select', action_id: 'pick', selected_option: option('b') },
      { type: 'conversations_select', action_id: 'where', selected_conversation: 'C0NEWSROOM' },
      { type: 'datepicker', action_id: 'day', selected_date: '2031-06-01' },
      { type: 'timepicker', action_id: 'time', selected_time: '10:30' },
      { type: 'checkboxes', action_id: 'tick', selected_options: [option('y')] },
      { type: 'radio_buttons', action_id: 'radio', selected_option: option('p') },
      { type: 'overflow', action_id: 'more', selected_option: option('delete') },
    ]);
  });

  test('a file is shown with its beginning and can be saved', async () => {
    const box = page.getByRole('textbox', { name: 'Message', exact: true });
    await box.fill('@Diplo file');
    await box.press('Enter');
    await page.getByText('2031-05-12,"<b>Okoro</b>, Brandt"').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Meetings of 2031' }).click();
    expect((await download).suggestedFilename()).toBe('meetings.csv');
  });

  test('a form keeps its errors until it is right', async () => {
    await page.getByLabel('Say').fill('open');
    await page.getByLabel('Say').press('Enter');
    const form = page.getByRole('dialog', { name: 'A form' });
    await form.getByLabel('Name', { exact: true }).fill('bad');
    await form.getByLabel('To', { exact: true }).selectOption('C0DIPLO');
    await form.getByRole('button', { name: 'Send' }).click();
    await form.getByText('Another name, please.').waitFor();
    await form.getByLabel('Name', { exact: true }).fill('good');
    await form.getByRole('button', { name: 'Send' }).click();
    await form.waitFor({ state: 'hidden' });
    expect(submitted).toEqual({
      name: { n: { type: 'plain_text_input', value: 'good' } },
      to: { c: { type: 'channels_select', selected_channel: 'C0DIPLO' } },
    });
  });
});
