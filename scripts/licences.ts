import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import lock from '../package-lock.json' with { type: 'json' };

const root = join(import.meta.dirname, '..');

/** Licences that a public body may take a library under and pass it on, unchanged. */
const allowed = new Set([
  'MIT',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'PSF-2.0',
  'Unlicense',
]);

/** Allowed for the package alone, each for a reason. */
const exceptions: Readonly<Record<string, string>> = {
  // Its own files, if changed, must be given on; ours are not its.
  'ical.js': 'MPL-2.0',
  // Names of holidays from Wikipedia: named in docs/licences.md.
  'date-holidays': '(ISC AND CC-BY-3.0)',
};

/** Said in a file only, which was read. */
const said: Readonly<Record<string, string>> = { jspath: 'MIT' };

export interface Licensed {
  readonly name: string;
  readonly version: string;
  readonly licence: string | null;
  readonly isAllowed: boolean;
}

interface Description {
  readonly name: string;
  readonly version: string;
  readonly license?: string | { type: string };
  readonly licenses?: readonly { type: string }[];
}

/** What stands in the packages that the bot runs with: its dependencies and theirs, as they are installed. */
export function licences(): Licensed[] {
  return Object.entries(lock.packages)
    .filter(([path, entry]) => path !== '' && !isLeftOut(entry))
    .map(([path]) => JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8')) as Description)
    .map((description) => {
      const licence = licenceOf(description);
      const { name, version } = description;
      return {
        name,
        version,
        licence,
        isAllowed: licence !== null && (allowed.has(licence) || exceptions[name] === licence),
      };
    });
}

const isLeftOut = (entry: object) =>
  'dev' in entry || 'devOptional' in entry || ('optional' in entry && 'peer' in entry);

function licenceOf({ name, license, licenses }: Description): string | null {
  if (typeof license === 'object') return license.type;
  return license ?? licenses?.[0]?.type ?? said[name] ?? null;
}
