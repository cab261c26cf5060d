import { existsSync } from 'node:fs';
import { ConfigError } from './config.ts';
import { BackupError } from './store/backup/file.ts';

/** Runs a command with the one file that it takes; says in a sentence what came of it, or what stopped it. */
export async function command(usage: string, run: (path: string) => Promise<string>): Promise<void> {
  if (existsSync('.env')) process.loadEnvFile();
  const [path, ...others] = process.argv.slice(2);
  try {
    if (!path || others.length > 0) throw new BackupError(`Usage: ${usage}`);
    process.stdout.write(`${await run(path)}\n`);
  } catch (error) {
    const expected = error instanceof ConfigError || error instanceof BackupError || isOfSystem(error);
    process.stderr.write(`${expected ? error.message : (error as Error).stack}\n`);
    process.exitCode = 1;
  }
}

/** No such file, no room, no database: the system's own sentence says it. */
const isOfSystem = (error: unknown): error is Error => error instanceof Error && 'code' in error;
