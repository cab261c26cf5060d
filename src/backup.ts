import { stat } from 'node:fs/promises';
import { command } from './command-line.ts';
import { readConfig } from './config.ts';
import { backUp } from './store/backup/back-up.ts';

// npm run backup -- FILE: the whole database into one file, while the bot runs.
await command('npm run backup -- FILE', async (path) => {
  const { tables, rows } = await backUp(readConfig().databaseUrl, path);
  const { size } = await stat(path);
  return `${path}: ${rows} rows of ${tables} tables, ${Math.ceil(size / 1024)} KB. Keep it as safe as the database.`;
});
