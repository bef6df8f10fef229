import { z } from 'zod';
import { readRows } from './read-rows.ts';
import { UnusableInput } from './unusable-input.ts';

const Meeting = z.object({
  mode: z.string().nullable(),
  status: z.string().optional(),
  date: z.string().nullable(),
  place: z.string().nullable(),
  participants: z.array(z.object({ name: z.string(), country: z.string().nullable() })),
});

const Anniversary = z.object({
  ordinal: z.number().nullable(),
  originYear: z.number().nullable(),
  year: z.number().nullish(),
});

const Statement = z.object({ side: z.string(), act: z.string(), words: z.string() });

/** What is true of one article. A field that a row leaves out is not judged; what is `…Optional` counts neither right nor wrong. */
const Row = z.object({
  file: z.string(),
  published: z.object({ date: z.string().nullable() }).optional(),
  /** Other days of publication that a careful reader may defend. */
  publishedOptional: z.array(z.union([z.string(), z.null(), z.object({ date: z.string().nullable() })])).optional(),
  meetings: z.array(Meeting).optional(),
  meetingsOptional: z.array(Meeting).optional(),
  mentioned: z.array(z.object({ what: z.string(), date: z.string().nullable() })).optional(),
  countries: z.array(z.string()).optional(),
  people: z.array(z.string()).optional(),
  topics: z.array(z.string()).optional(),
  anniversaries: z.array(Anniversary).optional(),
  anniversariesOptional: z.array(Anniversary).optional(),
  partnerships: z
    .array(
      z.object({
        level: z.string(),
        parties: z.array(z.string()).optional(),
        countries: z.array(z.string()).optional(),
      }),
    )
    .optional(),
  /** In the words of the article, or told in other words by side and act. */
  statements: z.union([z.array(Statement), z.record(z.string(), z.record(z.string(), z.array(z.string())))]).optional(),
  statementsOptional: z.array(Statement).optional(),
  /** `false` where nothing is judged: domestic talk, sport. */
  statementsScored: z.boolean().optional(),
});

export type GoldRow = z.infer<typeof Row>;
export type GoldMeeting = z.infer<typeof Meeting>;
export type GoldStatement = z.infer<typeof Statement>;

/** The rows of a gold file. @throws UnusableInput, naming the row and the field, where one has not this shape */
export const readGold = (path: string): GoldRow[] =>
  readRows<unknown>(path).map((row, at) => {
    const read = Row.safeParse(row);
    if (read.success) return read.data;
    const [first] = read.error.issues;
    const file = (row as { file?: unknown } | null)?.file;
    throw new UnusableInput(
      `${path}, row ${at + 1}${typeof file === 'string' ? ` (${file})` : ''}: ${first?.path.join('.')}: ${first?.message}`,
    );
  });
