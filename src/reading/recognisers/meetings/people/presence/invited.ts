import type { Kind } from './standing.ts';

const INVITED_BY =
  /\b(?:invitation (?:of|from|by)|invited by|guest of|hosted by|as the guest of) (?:[A-Za-z' -]{0,50}and )?(?:the )?(?:[a-z]+ )?$/i;

const RECEPTION_BY = /\b(?:was|were) (?:also |then )?hosted by (?:the )?(?:[a-z]+ )?$/;

/** Whether these words right before a name say that its bearer invited, and no more. */
export function isInvitedBy(before: string): boolean {
  return INVITED_BY.test(before);
}

/** "X paid a visit at the invitation of Y": who is visited. */
export const inviterOfVisitor: Kind = {
  name: 'inviter of a visitor',
  there: true,
  tells: ({ before, mode }) => mode === 'visit' && isInvitedBy(before),
};

/** "A reception for X was hosted by Y": no invitation, but the meeting itself. */
export const hostOfReception: Kind = {
  name: 'host of a reception',
  there: true,
  tells: ({ before, mode }) => mode === 'reception' && isInvitedBy(before) && RECEPTION_BY.test(before),
};

/** "X, who came at the invitation of Y, met Z". */
export const inviter: Kind = { name: 'inviter', there: false, tells: ({ before }) => isInvitedBy(before) };

/** "Received by Y, who invited Z": the one invited is to come another day. */
export const invitedByThose: Kind = {
  name: 'invited by one of them',
  there: false,
  tells: ({ before, beside, mode }) => beside && mode !== 'visit' && WHO_INVITED.test(before),
};

const WHO_INVITED = /, who (?:also |then )?invited (?:the )?(?:[A-Za-z][A-Za-z-]{0,20},? ){0,7}$/;
