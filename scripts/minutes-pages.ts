import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { textsOf } from '../src/i18n/index.ts';
import { minutesDocx } from '../src/minutes/docx.ts';
import { wholeMinutes } from '../test/minutes/sample.ts';
import { convert, drawPages, wordProcessor } from './word-processor.ts';

// npm run minutes: the minutes as Word files, and as a word processor draws them, in gallery/minutes/.
const folder = join(import.meta.dirname, '..', 'gallery', 'minutes');
mkdirSync(folder, { recursive: true });
const kinds = { bounded: {}, formal: { formal: true, checkers: ['Liisa Niemi', 'Sari Mäkelä'] } };

const version = await wordProcessor();
if (!version) console.warn('No word processor here (apt install libreoffice-writer poppler-utils): files only.');
for (const locale of ['fi', 'sv', 'en'] as const)
  for (const [kind, facts] of Object.entries(kinds)) {
    const docx = await minutesDocx(textsOf(locale), wholeMinutes(facts));
    const file = join(folder, `${kind}.${locale}`);
    writeFileSync(`${file}.docx`, docx);
    if (!version) continue;
    writeFileSync(`${file}.pdf`, await convert(docx, 'pdf'));
    await drawPages(`${file}.pdf`);
  }
console.log(`${version ?? 'not drawn'}: ${folder}`);
