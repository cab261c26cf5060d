import { createReadStream, createWriteStream } from 'node:fs';
import { pipeline as pipe, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { StringDecoder } from 'node:string_decoder';
import { createGunzip, createGzip } from 'node:zlib';
import { z } from 'zod';

/** What stops a backup or its way back, in a sentence for the one who runs it. */
export class BackupError extends Error {}

const format = 'yhdyspintabotti';

/** The first line of a file: what made it. */
const head = z.object({ backup: z.literal(format), at: z.string(), migrations: z.array(z.string()).min(1) });
/** A table begins; each line after it is a row, as a list of its values in this order. */
const table = z.object({ table: z.string(), columns: z.array(z.string()).min(1) });
/** The last line: without it the file is cut short. */
const end = z.object({ tables: z.number(), rows: z.number() });

export type Head = Omit<z.infer<typeof head>, 'backup'>;
export type Line = z.infer<typeof table> | z.infer<typeof end> | unknown[];

export const headLine = (made: Head): string => `${JSON.stringify({ backup: format, ...made })}\n`;
export const line = (one: Line): string => `${JSON.stringify(one)}\n`;

/** Writes the pieces of text into a new file, compressed, as they come; only its owner may read it. Throws when there is one. */
export async function writeFile(path: string, pieces: AsyncIterable<string>): Promise<void> {
  await pipeline(
    Readable.from(pieces),
    createGzip({ level: 6 }),
    createWriteStream(path, { flags: 'wx', mode: 0o600 }),
  );
}

/** Opens a file: its first line, and the others as they are asked for. Throws `BackupError` when it is none, or cut short. */
export async function readFile(path: string): Promise<{ head: Head; lines: AsyncGenerator<Line> }> {
  const texts = linesOf(path);
  const first = await texts.next();
  const known = head.safeParse(first.done ? null : parsed(path, first.value));
  if (!known.success) throw new BackupError(`${path} is not a backup of this bot.`);
  return { head: known.data, lines: restOf(path, texts) };
}

async function* restOf(path: string, texts: AsyncGenerator<string>): AsyncGenerator<Line> {
  const read = { tables: 0, rows: 0 };
  for await (const text of texts) {
    const value = parsed(path, text);
    if (Array.isArray(value)) {
      read.rows++;
      yield value;
      continue;
    }
    const begins = table.safeParse(value);
    if (begins.success) {
      read.tables++;
      yield begins.data;
      continue;
    }
    const { data: said } = end.safeParse(value);
    if (said?.rows === read.rows && said.tables === read.tables) return;
    break;
  }
  throw broken(path);
}

/** Not `node:readline`: it takes other signs than a line feed for the end of a line, which may stand in people's texts. */
async function* linesOf(path: string): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8');
  let open = '';
  try {
    for await (const piece of pipe(createReadStream(path), createGunzip(), () => {})) {
      const [first = '', ...others] = decoder.write(piece).split('\n');
      open += first;
      for (const next of others) {
        yield open;
        open = next;
      }
    }
  } catch (error) {
    if ((error as { code?: string }).code === 'Z_DATA_ERROR')
      throw new BackupError(`${path} is not a backup of this bot.`);
    if ((error as { code?: string }).code === 'Z_BUF_ERROR') throw broken(path);
    throw error;
  }
  if (open) throw broken(path);
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw broken(path);
  }
}

const broken = (path: string) => new BackupError(`${path} is cut short or damaged: it cannot be restored.`);
