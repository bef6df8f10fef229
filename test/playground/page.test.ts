import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Playground } from '../../src/playground/server.ts';
import { ARGUMENTS, CHROMIUM, present, withoutChromium } from './chromium.ts';
import { HOSTILE, startStandIn } from './stand-in.ts';

describe.skipIf(!present)(`the page in Chromium${withoutChromium}`, () => {
  let browser: Browser;
  let playground: Playground;
  let page: Page;
  let faults: string[];

  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: ARGUMENTS });
  }, 60_000);
  afterAll(() => browser?.close());

  beforeEach(async () => {
    playground = await startStandIn();
    faults = [];
    page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(10_000);
    page.on('console', (line) => {
      if (line.type() === 'error' || line.type() === 'warning') faults.push(`console: ${line.text()}`);
    });
    page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
    page.on('dialog', (dialog) => faults.push(`dialog: ${dialog.message()}`));
    page.on('request', (request) => {
      if (!request.url().startsWith(playground.url)) faults.push(`outside: ${request.url()}`);
    });
    page.on('response', (response) => {
      if (response.status() >= 400) faults.push(`${response.status()}: ${response.url()}`);
    });
    await page.goto(playground.url);
    await page.waitForSelector('body[data-ready]');
  });

  afterEach(async () => {
    await page.close();
    await playground.close();
    expect(faults).toEqual([]);
  });

  const say = async (line: string): Promise<void> => {
    const box = page.getByRole('textbox', { name: 'Message', exact: true });
    await box.fill(line);
    await box.press('Enter');
  };
  const place = (name: string) => page.getByRole('navigation').getByRole('button', { name });
  const channel = () => page.getByRole('log', { name: 'Messages', exact: true });
  const thread = () => page.getByRole('region', { name: 'Thread' });

  test('search, more results, share', async () => {
    await page.getByRole('button', { name: '/diplo search ferry' }).click();
    const reply = channel().getByRole('listitem').filter({ hasText: 'Only visible to you' });
    await reply.getByText('Result 1: the ministers met over ferry').waitFor();
    await reply.getByRole('button', { name: 'More results' }).click();
    await reply.getByText('Result 3: the ministers met over ferry').waitFor();
    expect(await reply.count()).toBe(1);
    expect(await channel().getByText('Result 1:').count()).toBe(0);
    await reply.getByRole('button', { name: 'Share to channel' }).click();
    const shared = channel().getByRole('listitem').filter({ hasText: 'Shared by' });
    await shared.getByText('Result 3: the ministers met over ferry').waitFor();
    await shared.getByRole('button', { name: '1 reply' }).click();
    await thread().getByText('The details stand below.').waitFor();
    await reply.getByRole('button', { name: 'Dismiss' }).click();
    await reply.waitFor({ state: 'detached' });
  });

  test('a mention opens its thread; a slash command there is explained; Escape closes it', async () => {
    await say('@Diplo when did they meet?');
    await thread().getByRole('blockquote').getByText('Ms Okoro received Ms Brandt').waitFor();
    await thread().getByRole('cell', { name: '12 May 2031' }).waitFor();
    await channel().getByRole('button', { name: '1 reply' }).waitFor();
    const box = page.getByRole('textbox', { name: 'Reply in thread' });
    await box.fill('/diplo search ferry');
    await box.press('Enter');
    await thread().getByText('Slash commands do not work in threads').waitFor();
    await thread().getByRole('button', { name: 'Good answer' }).click();
    await page.keyboard.press('Escape');
    await thread().waitFor({ state: 'hidden' });
  });

  test('Read opens a modal, Escape closes it', async () => {
    await say('/diplo search ferry');
    await channel().getByRole('button', { name: 'Read' }).first().click();
    const modal = page.getByRole('dialog');
    await modal.getByRole('heading', { name: 'The ministers met in Port Alba' }).waitFor();
    await modal.getByText('Foreign Minister Ada Okoro').waitFor();
    const source = modal.getByRole('link', { name: 'Okoro, Brandt' });
    expect(await source.getAttribute('rel')).toBe('noopener noreferrer');
    await modal.getByRole('button', { name: 'More like this' }).click();
    await modal.getByText('You said related a1').waitFor();
    await page.keyboard.press('Escape');
    await modal.getByText('Foreign Minister Ada Okoro').waitFor();
    await page.keyboard.press('Escape');
    await modal.waitFor({ state: 'hidden' });
  });

  test('Home is drawn, and its search opens a modal', async () => {
    await place('Home').click();
    const home = page.getByRole('region', { name: 'Home' });
    await home.getByRole('heading', { name: 'Help' }).waitFor();
    await home.getByRole('textbox').fill('ferry');
    await home.getByRole('textbox').press('Enter');
    await page.getByRole('dialog').getByText('Result 1: the ministers met over ferry').waitFor();
  });

  test('the search shortcut opens a form that wants to be filled in', async () => {
    await page.getByRole('button', { name: 'Search the news' }).click();
    const modal = page.getByRole('dialog');
    await modal.getByRole('button', { name: 'Search' }).click();
    await modal.getByText('Please fill this in.').waitFor();
    await modal.getByRole('textbox').fill('ferry');
    await modal.getByRole('textbox').press('Enter');
    await modal.getByText('Result 1: the ministers met over ferry').waitFor();
  });

  test('commands are completed while they are typed', async () => {
    const box = page.getByRole('textbox', { name: 'Message', exact: true });
    await box.fill('/di');
    await page.getByRole('option', { name: '/diplo help' }).waitFor();
    await box.press('ArrowUp');
    await box.press('Tab');
    expect(await box.inputValue()).toBe('/diplo help ');
    await box.press('Enter');
    await channel().getByText('You said help').waitFor();
    await box.fill('/diplo');
    await box.press('Enter');
    await channel().getByText('You said', { exact: true }).waitFor();
  });

  test('text by strangers stays text', async () => {
    await place('Direct message').click();
    await page.getByRole('textbox', { name: 'Message', exact: true }).waitFor();
    await say('ask hostile');
    await channel().getByText(HOSTILE, { exact: true }).waitFor();
    await say(HOSTILE);
    await page
      .getByText(HOSTILE.split(' *')[0] ?? '')
      .nth(1)
      .waitFor();
    expect(await page.locator('#messages img, #messages script, #messages a').count()).toBe(0);
  });

  test('what was said is still there after the page is loaded again', async () => {
    await say('/diplo search ferry');
    await channel().getByText('Result 1:').waitFor();
    await page.reload();
    await channel().getByText('Result 1:').waitFor();
  });
});
