import { nameTokens } from '../people/known-names.ts';

const CONVEYED =
  /\b(?:convey|extend|deliver|relay|hand|forward|carr|transmit|pass)\p{Ll}{0,4} (?:on |over )?(?:to [^,.;]{2,60} )?((?:the )?(?:[\p{L}\p{M}.-]+ ){0,9}?\p{Lu}[\p{L}\p{M}-]+)['’]s? (?:official |formal |kind )?invitation\b/u;

/** The words of the name of whoever's invitation the text says that another conveyed ("conveyed President Okoro's invitation"). */
export function whoseInvitationConveyed(text: string): readonly string[] | undefined {
  const [, owner] = CONVEYED.exec(text) ?? [];
  return owner === undefined ? undefined : nameTokens(owner);
}
