import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { BOT_SCOPES } from '../src/slack/installations/install-options.ts';
import { METHOD_SCOPES } from './support/fake-slack.ts';

interface Manifest {
  display_information: { name: string; description: string; long_description: string };
  features: {
    slash_commands: {
      command: string;
      description: string;
      usage_hint: string;
      should_escape: boolean;
      url?: string;
    }[];
    shortcuts: { name: string; type: string; callback_id: string; description: string }[];
  };
  oauth_config: { redirect_urls?: string[]; scopes: { bot: string[]; bot_optional: string[] } };
  settings: {
    event_subscriptions: { bot_events: string[]; request_url?: string };
    interactivity: { is_enabled: boolean; request_url?: string };
    socket_mode_enabled: boolean;
  };
}

const text = readFileSync('manifest.yml', 'utf8');
const manifest = parse(text) as Manifest;
const { bot, bot_optional: optional } = manifest.oauth_config.scopes;

/** All of the Slack edge's source, read as text: what it uses must be in the manifest, and nothing else. */
const source = readdirSync('src/slack', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(`src/slack/${name}`, 'utf8'))
  .join('\n');

const found = (pattern: RegExp): string[] => [...new Set([...source.matchAll(pattern)].map(([, name = '']) => name))];

/** The scope that lets an event come; those of the app itself need none (reference/events). */
const EVENT_SCOPES: Readonly<Record<string, string | undefined>> = {
  app_home_opened: undefined,
  app_uninstalled: undefined,
  tokens_revoked: undefined,
  app_mention: 'app_mentions:read',
  'message.im': 'im:history',
  member_joined_channel: 'channels:read',
  link_shared: 'links:read',
};

describe('manifest.yml', () => {
  it('requires these scopes and no more', () => {
    expect([...bot].sort()).toEqual(['app_mentions:read', 'chat:write', 'commands', 'im:history']);
    expect(optional.filter((scope) => bot.includes(scope))).toEqual([]);
    // Workspaces that install the app themselves grant the same.
    expect([...BOT_SCOPES].sort()).toEqual([...bot].sort());
  });

  it('asks for the scope of every Web API method that the code calls, required only where the bot must have it', () => {
    const methods = [
      ...found(/\bclient\s*\.((?:[a-zA-Z]+\.){1,3}[a-zA-Z]+)\(/g).filter((name) => !/^(start|disconnect)\b/.test(name)),
      ...(source.includes('client.views[on](') ? ['views.open', 'views.push'] : []),
    ].flatMap((method) =>
      method === 'files.uploadV2' ? ['files.getUploadURLExternal', 'files.completeUploadExternal'] : [method],
    );
    expect(methods).toContain('chat.postMessage');
    expect(methods.filter((method) => !(method in METHOD_SCOPES))).toEqual([]);
    const scopes = methods.flatMap((method) => METHOD_SCOPES[method] ?? []);
    expect(scopes.filter((scope) => !bot.includes(scope) && !optional.includes(scope))).toEqual([]);
  });

  it('subscribes to the events that the code listens to', () => {
    const listened = [
      ...found(/app\.event\(\s*'([a-z_]+)'/g),
      ...(source.includes('app.message(') ? ['message.im'] : []),
    ];
    expect([...manifest.settings.event_subscriptions.bot_events].sort()).toEqual(listened.sort());
    for (const event of listened) {
      expect(EVENT_SCOPES).toHaveProperty([event]);
      const scope = EVENT_SCOPES[event];
      if (scope) expect([...bot, ...optional]).toContain(scope);
    }
    expect(manifest.settings.interactivity.is_enabled).toBe(true);
  });

  it('is sent no channel’s messages but its own direct ones', () => {
    expect(bot.filter((scope) => /:history$/.test(scope))).toEqual(['im:history']);
    expect(manifest.settings.event_subscriptions.bot_events.filter((event) => event.startsWith('message'))).toEqual([
      'message.im',
    ]);
  });

  it('offers the command and the shortcuts that the code answers', () => {
    expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual(['/diplo']);
    expect(manifest.features.shortcuts.map(({ callback_id: id }) => id).sort()).toEqual(
      found(/_SHORTCUT = '([a-z_]+)'/g).sort(),
    );
    expect(manifest.features.slash_commands.map(({ should_escape: escaped }) => escaped)).toEqual([false]);
  });

  it('keeps to the lengths that Slack takes', () => {
    const { name, description, long_description: long } = manifest.display_information;
    expect(name.length).toBeLessThanOrEqual(35);
    expect(description.length).toBeLessThanOrEqual(140);
    expect(long.length).toBeGreaterThanOrEqual(175);
    expect(long.length).toBeLessThanOrEqual(4000);
    for (const { name: title, description: about } of manifest.features.shortcuts) {
      expect(title.length).toBeLessThanOrEqual(24);
      expect(about.length).toBeLessThanOrEqual(150);
    }
    for (const { usage_hint: hint } of manifest.features.slash_commands) expect(hint.length).toBeLessThanOrEqual(1000);
  });

  it('is for HTTP once its marked lines are uncommented', () => {
    expect(manifest.settings.socket_mode_enabled).toBe(true);
    const http = parse(
      text.replaceAll('# http: ', '').replace('socket_mode_enabled: true', 'socket_mode_enabled: false'),
    ) as Manifest;
    const address = 'https://diplo.example.org/slack/events';
    expect(http.settings.event_subscriptions.request_url).toBe(address);
    expect(http.settings.interactivity.request_url).toBe(address);
    expect(http.features.slash_commands.map(({ url }) => url)).toEqual([address]);
    expect(http.oauth_config.redirect_urls).toEqual(['https://diplo.example.org/slack/oauth_redirect']);
    expect(http.settings.event_subscriptions.bot_events).toEqual(manifest.settings.event_subscriptions.bot_events);
  });
});
