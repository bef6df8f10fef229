/** What one message asks in several questions ("what does it cover? how many parts?"), in order; one alone comes back alone. */
export function questionsOf(asked: string): readonly string[] {
  const parts = asked
    .split(/(?<=[\p{L}\p{M}\p{N})"”’']\s?\?)\s+/u)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  return parts.length > 1 && parts.length <= MOST ? parts : [asked];
}

/** More question marks than these are no list of questions. */
const MOST = 3;
