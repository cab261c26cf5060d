import { inject } from 'vitest';

/** The address of an empty PostgreSQL database of its own. */
export async function postgresDatabase(): Promise<string> {
  const response = await fetch(inject('databases'));
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return text;
}
