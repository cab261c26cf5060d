import { type Button, button } from './card.ts';

/** One line of the digest. */
export interface Row {
  readonly what: string;
  readonly when: string;
  readonly weight: 'Default' | 'Bolder';
  readonly actions: readonly object[];
  /** Seen when asked for, by the button that names the id. */
  readonly id?: string;
  readonly more?: readonly object[];
}

/** The rows as the template takes them; what is seen when asked for has an id that its button names. */
export const rowsOf = (rows: readonly Row[]) => rows.map((row) => ({ id: '', more: [], ...row }));

/** Buttons of the same word are told apart by what a screen reader says of them. */
export const named = (one: Button, tooltip: string) => ({ ...button(one), tooltip });
