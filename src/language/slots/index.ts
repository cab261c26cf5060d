import * as people from './people.ts';
import type { Reader } from './reader.ts';
import * as text from './text.ts';
import * as time from './time.ts';
import * as words from './words.ts';

/** The readers of slots by the names that `grammar/intents.ts` uses. */
export const readers: Readonly<Record<string, Reader>> = {
  ...people,
  ...words,
  ...time,
  title: text.title,
  query: text.query,
  about: text.about,
  subject: text.subject,
  allText: text.allText,
  doneTitle: text.doneTitle,
  adopted: text.adopted,
  remark: text.remark,
};
