import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

// The browser of the package @sparticuz/chromium, with the libraries and the font it brings along, so that a machine
// without a browser draws the same pictures. The package is for Linux; elsewhere the machine's own Chrome is used.
const unpacked = join(import.meta.dirname, '..', 'node_modules', '.cache', 'chromium');

/** Starts a headless Chromium. */
export function launchChromium(): Promise<Browser> {
  if (process.platform !== 'linux') return chromium.launch({ channel: 'chrome' });
  if (!existsSync(unpacked)) unpack();
  return chromium.launch({
    executablePath: join(unpacked, 'chromium'),
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(unpacked, 'al2023', 'lib'),
      FONTCONFIG_FILE: join(unpacked, 'fonts.conf'),
    },
  });
}

/** Unpacks beside and moves into place at once: two processes may be doing this at the same time. */
function unpack() {
  mkdirSync(join(unpacked, '..'), { recursive: true });
  const fresh = mkdtempSync(`${unpacked}-`);
  // The package unpacks into the temporary folder, and its libraries only where it thinks it is needed.
  execFileSync(
    process.execPath,
    [
      '-e',
      'import(process.argv[1]).then((it) => it.default.executablePath())',
      import.meta.resolve('@sparticuz/chromium'),
    ],
    { env: { ...process.env, TMPDIR: fresh, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' } },
  );
  writeFileSync(join(fresh, 'fonts.conf'), fonts);
  try {
    renameSync(fresh, unpacked);
  } catch {
    rmSync(fresh, { recursive: true });
  }
}

const fonts = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(unpacked, 'fonts')}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${join(unpacked, 'fonts-cache')}</cachedir>
  <alias binding="same"><family>Segoe UI</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;
