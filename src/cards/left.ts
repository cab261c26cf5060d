import type { Temporal } from 'temporal-polyfill';
import type { Texts } from '#i18n/index.ts';
import { button, type Card, expand, plain } from './card.ts';

export interface ShownLeaver {
  readonly id: string;
  readonly name: string;
  readonly leftOn: Temporal.PlainDate;
  readonly plans: number;
  readonly tasks: number;
  readonly agreements: number;
  readonly practices: number;
}

const ROWS = 10;

/** Who has left and what waits for somebody, each with the buttons that move it. */
export function leftCard(t: Texts, people: readonly ShownLeaver[]): Card {
  const { left } = t;
  return expand('tasks', {
    lang: t.lang,
    title: left.title(people.length),
    lines: people.length > 0 ? [left.hint] : [],
    rows: people.slice(0, ROWS).map(({ id, name, leftOn, plans, ...rest }) => {
      const others = rest.tasks + rest.agreements + rest.practices;
      const moves = [
        ...(others > 0 ? [{ title: left.move, verb: 'left.move', said: left.moveOf(name) }] : []),
        ...(plans > 0 ? [{ title: left.movePlans, verb: 'plan.moveAll', said: left.movePlansOf(name) }] : []),
      ];
      return {
        title: plain(name),
        due: left.leftOn(t.date.full(leftOn)),
        weight: 'Default',
        who: left.counts({ plans, ...rest }),
        buttons: moves.map(({ title, verb, said }) => ({
          ...button({ title, verb, slots: { person: id }, fresh: true }),
          tooltip: said,
        })),
      };
    }),
    range: people.length > ROWS ? left.more(people.length - ROWS) : '',
    buttons: [button({ title: left.erase, verb: 'person.erase', fresh: true })],
  });
}
