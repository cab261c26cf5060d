import { createHash, createHmac, timingSafeEqual } from 'node:crypto';

/** A secret of 160 bits that follows from a key and a text, as hexadecimal: nobody guesses it without the key. */
export const secretOf = (key: string, text: string): string =>
  createHmac('sha256', key).update(text).digest('hex').slice(0, 40);

/** What is kept of a secret, to know it again. */
export const hashOf = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** Whether two secrets are the same, in a time that tells nothing of them. */
export const isSameSecret = (a: string, b: string): boolean =>
  timingSafeEqual(Buffer.from(hashOf(a)), Buffer.from(hashOf(b)));
