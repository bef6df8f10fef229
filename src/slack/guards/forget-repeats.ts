import type { Guard } from './guard.ts';
import { refuse } from './refuse.ts';

/** Lets each delivery through once. Slack sends again what it thinks was lost, and Bolt does not mind. */
export const forgetRepeats: Guard = async (visit, next) => {
  const { team, delivery } = visit.origin;
  if (delivery === undefined || (await visit.desk.claims.claim(`${team} ${delivery}`))) return next();
  await refuse(visit, 'repeated');
};
