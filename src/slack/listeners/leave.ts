import type { Listener } from './listener.ts';

/** Forgets a workspace that removed the app or took its bot's tokens back. Bolt itself keeps the installation. */
export const leave: Listener = (app, desk) => {
  const forget = async (team: string | undefined, enterprise: string | undefined): Promise<void> => {
    await desk.purge?.({ ...(team && { team }), ...(enterprise && { enterprise }) });
    desk.log.info({}, 'a workspace removed the app and was forgotten');
    // With one token for one workspace there is nobody left to serve.
    if (desk.token !== undefined) desk.onFatal?.(new Error('The app was removed from its workspace.'));
  };
  app.event('app_uninstalled', async ({ context }) => forget(context.teamId, context.enterpriseId));
  app.event('tokens_revoked', async ({ event, context }) => {
    // A person's own token is none of the bot's.
    if ((event.tokens.bot ?? []).length > 0) await forget(context.teamId, context.enterpriseId);
  });
};
