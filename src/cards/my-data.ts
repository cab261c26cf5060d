import { keyOf } from '#domain/key.ts';
import type { Locale } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { type Card, plain } from './card.ts';
import { noticeCard } from './notice.ts';

export interface MyDataProps {
  readonly id: string;
  readonly name: string;
  readonly email: string | null;
  readonly organisation: string | null;
  readonly locale: Locale | null;
  readonly localeChosen: 0 | 1;
  readonly roles: readonly string[];
  readonly isReachable: boolean;
  /** Rows in which the person is, by what they are about. */
  readonly counts: ReadonlyMap<keyof Texts['changeLog']['subjects'], number>;
  readonly messages: number;
  readonly logged: number;
}

/** What is stored of a person, for that person. */
export function myDataCard(t: Texts, person: MyDataProps): Card {
  const { privacy, changeLog } = t;
  const counts = [...person.counts].map(([subject, n]) => privacy.count(changeLog.subjects[subject], n));
  return noticeCard(t, {
    title: privacy.title,
    lines: [
      privacy.name(plain(person.name)),
      ...(person.email ? [privacy.email(plain(person.email))] : []),
      ...(person.organisation ? [privacy.organisation(plain(person.organisation))] : []),
      ...(person.locale ? [privacy.language(t.common.language.names[person.locale], person.localeChosen === 1)] : []),
      ...(person.roles.length > 0 ? [privacy.roles(plain(person.roles.join(', ')))] : []),
      privacy.key(keyOf(person.id)),
      privacy.counts,
      [...counts, privacy.messages(person.messages), privacy.logged(person.logged)].join('\n'),
      ...(person.isReachable ? [privacy.reachable] : []),
      privacy.from,
      privacy.more,
    ],
    buttons: [
      { title: privacy.download, verb: 'my.export', fresh: true },
      { title: privacy.erase, verb: 'my.erase', fresh: true },
    ],
  });
}
