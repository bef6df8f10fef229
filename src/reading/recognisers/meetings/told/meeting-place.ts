/** Where a meeting was: the words and the canonical form. */
export interface MeetingPlace {
  readonly place: string;
  readonly canonicalPlace?: string;
}
