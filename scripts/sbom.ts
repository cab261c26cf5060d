import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licences } from './licences.ts';

// npm run sbom: what the bot consists of, as a CycloneDX file, and under which licences.
const folder = join(import.meta.dirname, '..', 'dist');
const options = ['sbom', '--omit=dev', '--sbom-format=cyclonedx', '--sbom-type=application'];
const bill = execFileSync('npm', options, { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024 });
mkdirSync(folder, { recursive: true });
const path = join(folder, 'sbom.cdx.json');
writeFileSync(path, bill);
const { components } = JSON.parse(bill) as { components: unknown[] };
console.log(`${path}: ${components.length} packages`);

const all = licences();
for (const [licence, packages] of Object.entries(Object.groupBy(all, ({ licence }) => String(licence))))
  console.log(`${licence}: ${packages?.length}`);
const refused = all.filter(({ isAllowed }) => !isAllowed);
for (const { name, version, licence } of refused) console.error(`not allowed: ${name} ${version} (${licence})`);
process.exitCode = refused.length > 0 ? 1 : 0;
