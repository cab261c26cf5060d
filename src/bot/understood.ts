import { plain } from '#cards/card.ts';
import type { Texts } from '#i18n/index.ts';
import type { Command } from './command.ts';

/** The pieces that a person says in words: what else a command knows is for the bot. */
const SAID = ['title', 'text', 'owners', 'presenter', 'due', 'date', 'newDate', 'start', 'minutes', 'place'] as const;
const DAY = /^\d{4}-\d\d-\d\d(T\d\d:\d\d)?$/;
const ID = /^[0-9a-f]{8}-[0-9a-f]{4}-/;

/** What was understood of a command that asks which, a line a piece: `**Määräaika:** pe 15.1.2027`. */
export const understoodLines = (t: Texts, { slots }: Command): string[] =>
  SAID.flatMap((slot) => {
    const values = [slots[slot]].flat().filter((value) => isSayable(value));
    const label = (t.fields as Readonly<Record<string, string>>)[slot];
    return label && values.length > 0 ? [`**${label}:** ${values.map((value) => said(t, value)).join(', ')}`] : [];
  });

const isSayable = (value: unknown): value is string | number =>
  typeof value === 'number' || (typeof value === 'string' && value !== '' && value !== 'me' && !ID.test(value));

const said = (t: Texts, value: string | number): string =>
  typeof value === 'string' && DAY.test(value) ? t.date.spoken(value) : plain(String(value));
