import { type DestinationStream, type Logger, type LoggerOptions, pino } from 'pino';

/** Structured lines on standard output. It is never given what people write: ids, kinds and counts only. */
export type Log = Logger;

const ERROR = 50;

/** `onError` hears of each line of an error or worse, as far as `level` lets it be written. */
export function createLog(level: string, onError: () => void = () => {}, to?: DestinationStream): Log {
  const settings: LoggerOptions = {
    level,
    base: null,
    serializers: { err: bare },
    hooks: {
      logMethod(args, write, severity) {
        if (severity >= ERROR) onError();
        write.apply(this, args);
      },
    },
  };
  return to ? pino(settings, to) : pino(settings);
}

/** Only these: other fields of an error can hold what a person wrote (a body, a row of the database). */
function bare(error: unknown) {
  if (!(error instanceof Error)) return { type: typeof error };
  const { code } = error as { code?: unknown };
  return { type: error.name, message: error.message, ...(typeof code === 'string' && { code }), stack: error.stack };
}
