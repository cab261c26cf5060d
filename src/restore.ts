import { command } from './command-line.ts';
import { readConfig } from './config.ts';
import { restore } from './store/backup/restore.ts';

// npm run restore -- FILE: such a file into the empty database that DATABASE_URL names.
await command('npm run restore -- FILE', async (path) => {
  const { tables, rows } = await restore(path, readConfig().databaseUrl);
  return `${path}: ${rows} rows of ${tables} tables are in the database.`;
});
