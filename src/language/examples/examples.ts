import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Locale, locales } from '#domain/words.ts';

/** A sentence that somebody typed, and what was meant by it, on Monday 23.11.2026 at 9.00. */
export interface Example {
  readonly text: string;
  readonly locale: Locale;
  /** Null when it asks for nothing that changes anything. */
  readonly intent: string | null;
  /** As in `Understanding`. */
  readonly slots: Readonly<Record<string, unknown>>;
}

/** The heading of what asks for nothing. */
const nothing = 'nothing';

/**
 * All examples, from the text files beside this one: `fi/agenda.txt` and so on. A heading names what is asked for, each
 * line below it is a sentence, after `=>` with what it says. Throws when a line cannot be read.
 */
export const readExamples = (): readonly Example[] => locales.flatMap(examplesIn);

function examplesIn(locale: Locale): Example[] {
  const folder = join(import.meta.dirname, locale);
  return readdirSync(folder)
    .sort()
    .flatMap((file) => readLines(readFileSync(join(folder, file), 'utf8'), locale));
}

function readLines(file: string, locale: Locale): Example[] {
  const found: Example[] = [];
  let intent: string | null = null;
  for (const line of file.split('\n').map((it) => it.trim())) {
    const heading = /^# (\S+)$/.exec(line)?.[1];
    if (heading) intent = heading === nothing ? null : heading;
    else if (line !== '') found.push({ ...readLine(line), locale, intent });
  }
  return found;
}

function readLine(line: string): Pick<Example, 'text' | 'slots'> {
  const [text = '', said = ''] = line.split(/\s+=>\s+/);
  const slots = [...said.matchAll(/(\w+)=("(?:[^"\\]|\\.)*"|\[.*?\]|\S+)/g)];
  return { text, slots: Object.fromEntries(slots.map(([, name = '', value = '']) => [name, readValue(value)])) };
}

const readValue = (value: string): unknown => (/^(?:["[]|\d+$)/.test(value) ? JSON.parse(value) : value);
