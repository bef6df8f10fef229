/** Words between the initials of a name: "Regional Programme for the Ports". */
const BETWEEN = '(?:[ -](?:of|for|on|the|and|in|to|&)){0,3}[ -]';

/**
 * What a name in capitals may be short for: words that begin with its letters ("ARP" – "Atlantic Reef Pact", "SLA" –
 * "Sailors' Land Army"). `undefined` for anything else.
 */
export function spelledByInitials(typed: string): RegExp | undefined {
  if (!/^[A-Z]{3,6}$/.test(typed)) return undefined;
  const words = [...typed].map((letter) => `${letter}\\p{L}{1,20}(?:['’]s?)?`);
  return new RegExp(`(?<!\\p{L})${words.join(BETWEEN)}(?!\\p{L})`, 'u');
}
