import { openDatabase } from '#store/database.ts';

// A process that opens the database it is given, reads from it and goes.
const db = await openDatabase(process.argv[2] ?? '');
await db.selectFrom('workspace').selectAll().execute();
await db.destroy();
