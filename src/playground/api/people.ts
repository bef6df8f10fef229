import { APP_ID, BOT_ID, BOT_USER, TEAM } from '../workspace.ts';
import { type Method, refuse } from './method.ts';

const test: Method = () => ({
  ok: true,
  url: 'https://playground.slack.com/',
  team: TEAM.name,
  team_id: TEAM.id,
  user: 'diplo',
  user_id: BOT_USER,
  bot_id: BOT_ID,
  is_enterprise_install: false,
});

const userInfo: Method = (args, slack) => {
  const user = slack.findUser(args.user ?? '');
  if (!user) return refuse('user_not_found');
  return {
    ok: true,
    user: {
      ...user,
      team_id: TEAM.id,
      deleted: false,
      is_owner: user.is_admin,
      profile: { real_name: user.real_name, display_name: user.name },
    },
  };
};

const botInfo: Method = () => ({ ok: true, bot: { id: BOT_ID, app_id: APP_ID, user_id: BOT_USER, name: 'Diplo' } });

const teamInfo: Method = () => ({ ok: true, team: { ...TEAM } });

/** Who is who. */
export const peopleMethods: Readonly<Record<string, Method>> = {
  'auth.test': test,
  'users.info': userInfo,
  'bots.info': botInfo,
  'team.info': teamInfo,
};
