import { findParties } from '../../../actor/parties.ts';
import type { FoundAct } from './found-act.ts';
import { isBodyWord } from './own-bodies.ts';
import type { Scene } from './scene.ts';
import { asWritten, before, isBe, lowText, type Word } from './words.ts';

const HANDED = /^(?:extended|handed|given|renewed|repeated|issued|delivered|transmitted|conveyed|made|sent)$/;

/**
 * Invitations told from the side of whoever is invited: "he was invited to visit Japan", "an invitation to visit Huế
 * was extended to the guest". The other side at the table made them.
 */
export function findPassiveInvitations(scene: Scene): FoundAct[] {
  const { words, clauses, phrases } = scene;
  const found: FoundAct[] = [];
  for (const [at, { low }] of words.entries()) {
    if (!isBe(words[before(at, words)]?.low ?? '') || words.slice(at + 1, at + 12).some((word) => word.low === 'by'))
      continue;
    if (low === 'invited') {
      const guest = clauses.find(
        ({ main, level, pointer }) => main === at && level !== 'relative' && pointer !== 'own',
      );
      if (!guest || guest.verb !== before(at, words) || !TO_COME.test(textAfter(at, words))) continue;
      const [host] = findParties(asWritten(words, at + 1, at + 9));
      found.push({ act: 'invited', at, by: { toward: guest, ...(host === undefined ? {} : { from: host.party }) } });
    } else if (/^(?:asked|urged|requested)$/.test(low)) {
      const addressed = clauses.find(({ main, level }) => main === at && level === 'own');
      const told = /^to (?!convey|relay|pass)[a-z]/.test(textAfter(at, words));
      if (told && addressed?.verb === before(at, words)) found.push({ act: 'asked', at, by: { toward: addressed } });
      else if (told && !addressed && opensWithBody(before(at, words), scene))
        found.push({ act: 'asked', at, by: 'last' });
    } else if (HANDED.test(low) && isAboutInvitation(at, words)) {
      const toward =
        words[at + 1]?.low === 'to' ? phrases.find(({ from }) => from === at + 2 || from === at + 3) : undefined;
      found.push({ act: 'invited', at, by: toward ? { toward } : 'last' });
    }
  }
  return found;
}

/** "The FBI was also urged to …", "the ministry was asked to …": the sentence's first subject is a body of a state. */
function opensWithBody(helper: number, { words, clauses }: Scene): boolean {
  const subject = words.slice(0, helper);
  return (
    subject.length <= 8 &&
    !clauses.some(({ verb }) => verb <= helper) &&
    subject.some(({ low, text }) => isBodyWord(low) || (/^\p{Lu}{2,6}$/u.test(text) && low !== 'pm')) &&
    subject.every(({ low, text }) => /^[\p{L}'’&-]+$/u.test(text) && !/^(?:which|who|that|when|if|as|by)$/.test(low))
  );
}

const textAfter = (at: number, words: readonly Word[]): string => lowText(words, at + 1, at + 6);

const TO_COME = /^(?:\S{2,12}ly )?to (?:visit|come|return|(?:pay|make) (?:a|an|another|his|her) )/;

/** "An invitation to visit … was", and no "invitation that was …". */
function isAboutInvitation(at: number, words: readonly Word[]): boolean {
  const helper = before(at, words);
  if (/^(?:which|that|who)$/.test(words[helper - 1]?.low ?? '')) return false;
  const near = words.slice(Math.max(0, helper - 12), helper).map(({ low }) => low);
  const noun = near.lastIndexOf('invitation');
  return noun >= 0 && /^(?:an|another|the|his|her)$/.test(near[noun - 1] ?? '') && !near.slice(noun).includes('.');
}

/** What somebody is asked to carry home: an invitation, and greetings beside it. */
export function isToldToCarryInvitation(told: string): boolean {
  return CARRY.test(told);
}

const CARRY =
  /^(?:\S{1,20} ){1,8}to (?:convey|carry|take|bring|deliver|transmit|pass|relay|forward|give|hand|extend)\b(?! back)(?: \S{1,20}){1,14}? invitation\b/;
