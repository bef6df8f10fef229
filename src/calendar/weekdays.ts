/** The days of the week by their English names, Monday first as ISO 8601 counts them. */
export const WEEKDAYS: readonly string[] = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
