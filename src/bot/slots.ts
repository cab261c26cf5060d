import { z } from 'zod';

/** Pieces of commands, as a sentence, a button or a form gives them. Everything comes from a stranger until checked. */
export const date = z.iso.date();
export const wallTime = z.iso.datetime({ local: true, precision: -1 });
export const time = z.iso.time({ precision: -1 });
export const line = z.string().trim().min(1).max(300);
export const longText = z.string().trim().min(1).max(4000);
export const count = z.coerce.number().int().min(1).max(600);
export const key = z.string().max(100);

/** Several names or ids: a list, or the comma-separated text that a form sends. */
export const lines = z.preprocess(
  (value) =>
    typeof value === 'string'
      ? value
          .split(',')
          .map((each) => each.trim())
          .filter(Boolean)
      : value,
  z.array(line).min(1).max(50),
);
