import { en } from './sentences.en.ts';
import { fi } from './sentences.fi.ts';
import { sv } from './sentences.sv.ts';

/** A sentence, its meaning, what it says, and what in it cannot be so. Said on Monday 23.11.2026 at 9.00. */
export type Row = readonly [text: string, intent: string, slots: Readonly<Record<string, unknown>>, problem?: string];

export const sentences = { fi, sv, en };
