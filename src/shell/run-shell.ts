import { readFileSync } from 'node:fs';
import type { Request } from '../command/command.ts';
import type { Reply } from '../command/reply.ts';
import { wordsFor } from '../wording/index.ts';
import { type ShellArguments, UsageError } from './arguments.ts';
import { renderPlain, withoutControls } from './plain.ts';

/** What the terminal needs of Diplo; the composition root gives it. */
export interface ShellDiplo {
  /** Names and aliases of what can be typed. */
  readonly commands: readonly string[];
  /** Runs one line as typed after `/diplo`. */
  run(line: string, request: Omit<Request, 'text'>): Promise<Reply>;
  /** Reads files by themselves, without a corpus. */
  readFiles(files: readonly string[], options: { readonly full: boolean }): Promise<Reply[]>;
  /** The digest with the window that the options name. */
  digest(request: Omit<Request, 'text'>, options: { days: number; ahead: number; why: boolean }): Promise<Reply>;
  /** Commands that only an operator types: name → what it does with the words after it. */
  readonly operator: Readonly<Record<string, (arguments_: ShellArguments) => Promise<Reply>>>;
  readonly today: Request['on'];
}

/** Where the terminal's output goes. */
export interface Streams {
  out(text: string): void;
  err(text: string): void;
}

/** Runs one command of the terminal face. Returns the exit code: 0 done, 2 wrong use; anything else is thrown. */
export async function runShell(arguments_: ShellArguments, diplo: ShellDiplo, streams: Streams): Promise<number> {
  const words = wordsFor(arguments_.language ?? 'en');
  const request = { on: arguments_.on ?? diplo.today, words, page: 0, limit: arguments_.limit };
  for (const reply of await replies(arguments_, diplo, request))
    if (arguments_.ics) printFile(reply, streams);
    else print(reply, arguments_.json, streams);
  return 0;
}

async function replies(
  arguments_: ShellArguments,
  diplo: ShellDiplo,
  request: Omit<Request, 'text'>,
): Promise<readonly Reply[]> {
  const { command, words } = arguments_;
  const operator = Object.hasOwn(diplo.operator, command) ? diplo.operator[command] : undefined;
  if (operator) return [await operator(arguments_)];
  if (command === 'ask' && arguments_.batch) return askBatch(arguments_.batch, diplo, request);
  if (command === 'read' && words.length === 0) throw new UsageError('read takes one or more files: diplo read FILE…');
  if (command === 'read') return diplo.readFiles(words, arguments_);
  if (command === 'digest' && words.length === 0) return [await diplo.digest(request, arguments_)];
  if (!diplo.commands.includes(command))
    throw new UsageError(
      `There is no command "${command}". There are: ${[...diplo.commands, ...Object.keys(diplo.operator)].join(', ')}`,
    );
  if ((command === 'search' || command === 'ask') && words.length === 0)
    throw new UsageError(`${command} takes words: diplo ${command} "when did Blinken meet the prime minister?"`);
  const flags = arguments_.ics ? ['ics'] : [];
  return [await diplo.run([command, ...words, ...flags].join(' '), request)];
}

/** One question a line in, one answer out, in order; questions share no memory. Empty lines are passed over. */
async function askBatch(file: string, diplo: ShellDiplo, request: Omit<Request, 'text'>): Promise<Reply[]> {
  const questions = readText(file)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter(Boolean);
  const answers: Reply[] = [];
  for (const question of questions) answers.push(await diplo.run(`ask ${question}`, request));
  return answers;
}

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new UsageError(`--batch: ${file} cannot be read (${error instanceof Error ? error.message : String(error)})`);
  }
}

/** The file alone on standard output, everything said of it on standard error. */
function printFile(reply: Reply, streams: Streams): void {
  const file = reply.parts.find((part) => part.kind === 'file');
  if (file?.kind !== 'file') throw new UsageError('--ics belongs to: diplo anniversaries --ics');
  streams.out(file.content.endsWith('\n') ? file.content : `${file.content}\r\n`);
  streams.err(`${renderPlain({ ...reply, parts: reply.parts.filter((part) => part !== file) })}\n`);
}

function print(reply: Reply, json: boolean, streams: Streams): void {
  if (!json) {
    streams.out(`${renderPlain(reply)}\n`);
    return;
  }
  if (reply.rows.length === 0) streams.err(`${withoutControls(reply.lead)}\n`);
  for (const row of reply.rows) streams.out(`${JSON.stringify(row)}\n`);
}
