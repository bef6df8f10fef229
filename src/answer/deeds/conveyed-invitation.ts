import { nameTokens } from '../people/known-names.ts';

const CONVEYED =
  /\b(?:convey|extend|deliver|relay|hand|forward|carr|transmit|pass)\p{Ll}{0,4} (?:on |over )?(?:to [^,.;]{2,60} )?((?:the )?(?:[\p{L}\p{M}.-]+ ){0,9}?\p{Lu}[\p{L}\p{M}-]+)['’]s? (?:official |formal |kind )?invitation\b/u;

/** "Conveyed an invitation from President Okoro to B". */
const CONVEYED_FROM =
  /\b(?:convey|extend|deliver|relay|hand|forward|carr|transmit|pass)\p{Ll}{0,4} (?:on |over )?(?:to [^,.;]{2,60} )?(?:an?|the) (?:\p{Ll}+ )?invitation (?:from|of|by) ((?:the )?(?:[\p{L}\p{M}.-]+ ){0,9}?\p{Lu}[\p{L}\p{M}-]+)(?= (?:to|for|that)\b|[,.;])/u;

/** Whom somebody is told to have had pass on an invitation ("asked B to convey his invitation to C"). */
export const whoPassesOnInvitation = (text: string): string | undefined => THROUGH.exec(text)?.[1];
const THROUGH =
  /\b(?:ask|request|entrust)(?:s|ed|ing)? ([^,.;]{2,60}?) (?:to|with) (?:convey|extend|deliver|relay|hand|forward|carry|pass)\p{Ll}{0,4} (?:on |over )?(?:his|her|their) (?:\p{Ll}+ )?invitation\b/u;

/** The words of the name of whoever's invitation the text says that another conveyed ("conveyed President Okoro's invitation"). */
export function whoseInvitationConveyed(text: string): readonly string[] | undefined {
  const [, owner] = CONVEYED.exec(text) ?? CONVEYED_FROM.exec(text) ?? [];
  return owner === undefined ? undefined : nameTokens(owner);
}
