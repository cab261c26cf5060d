import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { zipSync } from 'fflate';

const folder = join(import.meta.dirname, '..', 'manifest');
const files = ['manifest.json', 'sv.json', 'en.json', 'color.png', 'outline.png'];

/** What takes the place of `${{NAME}}` in the manifest. */
export interface Values {
  readonly VERSION: string;
  /** The bot's application (client) id, a GUID. */
  readonly MICROSOFT_APP_ID: string;
  readonly ORGANISATION: string;
  /** Where the bot answers, https. */
  readonly PUBLIC_URL: string;
  readonly PRIVACY_URL: string;
  readonly TERMS_URL: string;
}

/** The files of the Teams app package by name, filled in. Throws when Microsoft's schema would not take them. */
export function appFiles(values: Values): Map<string, Uint8Array> {
  const all = { ...values, PUBLIC_HOST: new URL(values.PUBLIC_URL).host };
  return new Map(
    files.map((name) => {
      const content = readFileSync(join(folder, name));
      if (!name.endsWith('.json')) return [name, content];
      const text = fill(content.toString('utf8'), all);
      const schema =
        name === 'manifest.json' ? 'MicrosoftTeams.schema.json' : 'MicrosoftTeams.Localization.schema.json';
      const faults = faultsOf(JSON.parse(text), schema);
      if (faults.length > 0) throw new Error(`${name}: ${faults.join('; ')}`);
      return [name, new TextEncoder().encode(text)];
    }),
  );
}

/** The same files always make the same package, byte by byte. */
export function zip(contents: Map<string, Uint8Array>): Uint8Array {
  return zipSync(Object.fromEntries(contents), { mtime: '2026-01-01T00:00:00' });
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\$\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`${name} has no value`);
    return JSON.stringify(value).slice(1, -1);
  });
}

/** What is wrong with a document by one of Microsoft's schemas (`manifest/schema`). */
export function faultsOf(document: unknown, schema: string): string[] {
  const validate = ajv.getSchema(schema) ?? ajv.addSchema(rules(schema), schema).getSchema(schema);
  if (!validate) throw new Error(`no schema ${schema}`);
  return validate(document) ? [] : (validate.errors ?? []).map((fault) => `${fault.instancePath} ${fault.message}`);
}

const ajv = new Ajv({ strict: false, allErrors: true, unicodeRegExp: false });
addFormats.default(ajv);

/** The schemas are of draft 4; what they use of it means the same in the draft that Ajv reads. */
function rules(schema: string): object {
  const { $schema, ...rest } = JSON.parse(readFileSync(join(folder, 'schema', schema), 'utf8'));
  return rest;
}
