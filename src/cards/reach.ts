import type { Texts } from '#i18n/index.ts';
import { type Card, expand, link, plain } from './card.ts';

export interface ShownReach {
  readonly name: string;
  readonly email: string | null;
  readonly isGuest: boolean;
  /**
   * `yes`: they have talked one to one. `unknown`: nothing has been sent yet. `no`: Teams refuses. `named`: known by
   * name only, not in the team.
   */
  readonly reach: 'yes' | 'unknown' | 'no' | 'named';
}

const NAMED = 40;
const ROWS = 8;

/** Whom the bot can write to one to one, whom not and what can be done: a draft of a mail, without a word of any plan. */
export function reachCard(t: Texts, people: readonly ShownReach[]): Card {
  const { reach } = t;
  const of = (kind: ShownReach['reach']) => people.filter((each) => each.reach === kind);
  const not = [...of('no'), ...of('named')];
  const names = (some: readonly ShownReach[]) =>
    plain(
      some
        .slice(0, NAMED)
        .map(({ name, isGuest }) => (isGuest ? `${name} (${t.people.roles.guest})` : name))
        .join(', ') + (some.length > NAMED ? ` ${t.leadership.group.more(some.length - NAMED)}` : ''),
    );
  return expand('tasks', {
    lang: t.lang,
    title: reach.title(of('yes').length, people.length, not.length),
    lines: [
      ...(of('yes').length > 0 ? [reach.yes(names(of('yes')))] : []),
      ...(of('unknown').length > 0 ? [reach.unknown(names(of('unknown')))] : []),
      ...(not.length > 0 ? [reach.no(not.length)] : []),
    ],
    rows: not.slice(0, ROWS).map(({ name, email, isGuest, reach: kind }) => ({
      title: isGuest ? `${plain(name)} (${t.people.roles.guest})` : plain(name),
      due: kind === 'named' ? reach.named : reach.refused,
      weight: 'Bolder',
      who: email ? '' : reach.noMail,
      buttons: email ? [{ ...link(t.delivery.mail, mailTo(t, email)), tooltip: reach.mailTo(name) }] : [],
    })),
    range: not.length > ROWS ? reach.more(not.length - ROWS) : '',
    buttons: [],
  });
}

/** A draft in the reader's mail program. */
export function mailTo(t: Texts, email: string): string {
  const subject = encodeURIComponent(t.delivery.mailSubject);
  const body = encodeURIComponent(t.delivery.mailBody);
  return `mailto:${encodeURIComponent(email)}?subject=${subject}&body=${body}`;
}
