import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import description from '../package.json' with { type: 'json' };
import { appFiles, type Values, zip } from './app-package.ts';

// npm run package: the Teams app package, validated, ready to be uploaded in the Teams admin center.
const root = join(import.meta.dirname, '..');
if (existsSync(join(root, '.env'))) process.loadEnvFile(join(root, '.env'));
const { MICROSOFT_APP_ID, PUBLIC_URL, PRIVACY_URL, TERMS_URL, ORGANISATION } = process.env;

const url = PUBLIC_URL || 'https://yhdyspintabotti.example';
const values: Values = {
  VERSION: description.version,
  MICROSOFT_APP_ID: MICROSOFT_APP_ID || '00000000-0000-0000-0000-000000000000',
  ORGANISATION: ORGANISATION || 'Yhdyspintabotti',
  PUBLIC_URL: url,
  PRIVACY_URL: PRIVACY_URL || url,
  TERMS_URL: TERMS_URL || url,
};

try {
  const contents = appFiles(values);
  const path = join(root, 'dist', 'yhdyspintabotti.zip');
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(path, zip(contents));
  console.log(`${path}: ${[...contents.keys()].join(', ')}; valid against Microsoft's schema.`);
  if (!MICROSOFT_APP_ID || !PUBLIC_URL)
    console.warn(
      'MICROSOFT_APP_ID and PUBLIC_URL are not both set: this package can be looked at but not used in Teams.',
    );
} catch (error) {
  console.error(`The package was not made. ${(error as Error).message}`);
  process.exitCode = 1;
}
