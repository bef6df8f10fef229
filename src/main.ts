import { config as readEnvironmentFile } from 'dotenv';
import { ConfigError, parseConfig } from './config.ts';
import { CorpusMissing } from './diplo.ts';
import { createLog } from './operations/log.ts';
import { serve } from './serve.ts';
import { parseArguments, UsageError } from './shell/arguments.ts';
import { runShell } from './shell/run-shell.ts';
import { StoreError } from './storage/store-error.ts';
import { openTerminal } from './wiring/terminal.ts';

/** `serve` runs Diplo for Slack or the playground; anything else is one command of the terminal face. */
async function main(argv: readonly string[]): Promise<number> {
  readEnvironmentFile({ quiet: true });
  if (argv[0] === 'serve') return serve(parseConfig(process.env));
  const shell = parseArguments(argv);
  const config = parseConfig(process.env);
  const diplo = openTerminal(
    { ...config, corpus: shell.corpus.length > 0 ? shell.corpus : config.corpus },
    {
      log: createLog(config.logLevel === 'info' ? 'warn' : config.logLevel),
      progress: true,
      ...(shell.on && { on: shell.on }),
    },
  );
  try {
    return await runShell(shell, diplo, {
      out: (text) => process.stdout.write(text),
      err: (text) => process.stderr.write(text),
    });
  } finally {
    await diplo.close();
  }
}

/** One clear message for what a person can mend; the stack only for faults of our own. */
function explain(error: unknown): { readonly message: string; readonly code: number } {
  if (error instanceof UsageError) return { message: `${error.message}\nTry: npm run -s diplo -- help`, code: 2 };
  if (error instanceof ConfigError || error instanceof CorpusMissing || error instanceof StoreError)
    return { message: error.message, code: 1 };
  return { message: error instanceof Error ? (error.stack ?? error.message) : String(error), code: 1 };
}

// A reader that closes early (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  const { message, code } = explain(error);
  process.stderr.write(`${message}\n`);
  process.exitCode = code;
}
