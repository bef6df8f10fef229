import { existsSync } from 'node:fs';

/** The browser to drive. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

/** Whether it is there; a machine without one skips the tests that need it. */
export const present = existsSync(CHROMIUM);

/** What a skipped test adds to its title. */
export const withoutChromium = present ? '' : ` (skipped: no Chromium at ${CHROMIUM}; set CHROMIUM to one)`;

/** Headless, and without traffic of its own. */
export const ARGUMENTS = [
  '--no-sandbox',
  '--headless',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
