import { existsSync } from 'node:fs';
import { createRequire, enableCompileCache } from 'node:module';
import { ConfigError, readConfig } from './config.ts';

// Before the heavy libraries are loaded: compiled once, they start in half the time.
enableCompileCache();

if (existsSync('.env')) process.loadEnvFile();

try {
  const config = readConfig();
  // Loaded in one go: `import()` would wait in turn for each of some two thousand files.
  const { startApp }: typeof import('./app.ts') = createRequire(import.meta.url)('./app.ts');
  const app = await startApp(config);
  app.context.log.info({ url: app.url }, 'ready');
  onStop(() => app.close());
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
}

/** The first signal stops cleanly, a second one at once. */
function onStop(close: () => Promise<void>) {
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, async () => {
      await close();
      process.exit(0);
    });
}
