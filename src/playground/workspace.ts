/** Somebody in the local workspace, in the fields that Slack's `users.info` gives. */
export interface LocalUser {
  readonly id: string;
  readonly name: string;
  readonly real_name: string;
  readonly is_bot: boolean;
  readonly is_admin: boolean;
  readonly locale: string;
  readonly tz: string;
}

/** A place to talk. */
export interface LocalChannel {
  readonly id: string;
  readonly name: string;
  readonly topic: string;
  readonly is_im: boolean;
}

/** The ids of the local workspace, of shapes that Slack's ids have. */
export const TEAM = { id: 'T0PLAYGROUND', name: 'Diplo playground', domain: 'playground' } as const;
export const APP_ID = 'A0PLAYGROUND';
export const BOT_ID = 'B0DIPLO';
/** The bot's own member id. */
export const BOT_USER = 'U0DIPLO';
/** The visitor's member id. */
export const VISITOR = 'U0VISITOR';
/** Who explains what Slack itself would explain. */
export const SLACKBOT = 'USLACKBOT';
/** The bot token that the local Slack accepts; it opens nothing anywhere else. */
export const TOKEN = 'xoxb-playground';

export const channels: readonly LocalChannel[] = [
  { id: 'C0DIPLO', name: 'diplo', topic: 'Who met whom, and what each side said', is_im: false },
  { id: 'C0NEWSROOM', name: 'newsroom', topic: 'A second channel, for digests and sharing', is_im: false },
  { id: 'D0DIPLO', name: 'Diplo', topic: 'Only you and Diplo', is_im: true },
];

/** The direct messages between the visitor and the bot. */
export const DIRECT = 'D0DIPLO';

export const people: readonly LocalUser[] = [
  {
    id: VISITOR,
    name: 'you',
    real_name: 'You',
    is_bot: false,
    is_admin: true,
    locale: 'en-GB',
    tz: 'Asia/Ho_Chi_Minh',
  },
  { id: BOT_USER, name: 'diplo', real_name: 'Diplo', is_bot: true, is_admin: false, locale: 'en-GB', tz: 'UTC' },
  { id: SLACKBOT, name: 'slackbot', real_name: 'Slackbot', is_bot: true, is_admin: false, locale: 'en-GB', tz: 'UTC' },
];
