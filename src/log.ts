import { type Logger, pino } from 'pino';

/** Structured lines on standard output. It is never given what people write: ids, kinds and counts only. */
export type Log = Logger;

export const createLog = (level: string): Log => pino({ level, base: null, serializers: { err: bare } });

/** Only these: other fields of an error can hold what a person wrote (a body, a row of the database). */
function bare(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  return { type: error.name, message: error.message, ...(typeof code === 'string' && { code }), stack: error.stack };
}
