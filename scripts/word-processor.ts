import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const WAIT = 120_000;

/** The version of the word processor on this machine (LibreOffice Writer); null when there is none. */
export async function wordProcessor(): Promise<string | null> {
  try {
    return (await run('soffice', ['--version'], { timeout: WAIT })).stdout.trim();
  } catch {
    return null;
  }
}

/** Opens a Word file and saves it in another format (`pdf`, `html`); throws when the file cannot be opened. */
export async function convert(docx: Buffer, format: 'pdf' | 'html'): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'word-'));
  try {
    const file = join(folder, 'minutes.docx');
    await writeFile(file, docx);
    // A profile of its own: another one that is open would take the file and answer nothing.
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
    await run('soffice', [profile, '--headless', '--convert-to', format, '--outdir', folder, file], { timeout: WAIT });
    return await readFile(join(folder, `minutes.${format}`));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Draws the pages of a PDF as PNG files beside it, by poppler's `pdftoppm`: `name-1.png` and so on. */
export const drawPages = (pdf: string, dots = 80) =>
  run('pdftoppm', ['-png', '-r', String(dots), pdf, pdf.replace(/\.pdf$/, '')], { timeout: WAIT }).then(() =>
    basename(pdf),
  );
