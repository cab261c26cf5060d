import { type Button, type Card, plain } from '#cards/card.ts';
import { noticeCard } from '#cards/notice.ts';
import type { CommandName } from '#i18n/index.ts';
import type { SubjectKind } from '#store/schema/index.ts';
import type { Command } from '../command.ts';
import type { Turn } from '../feature.ts';
import { offeredHere } from '../offered.ts';
import { meanings, takesName } from './meanings.ts';
import type { Subject } from './subjects.ts';

/** What is asked back before anything is done. */
export interface Question {
  readonly card: Card;
}

type Reader = Omit<Turn, 'write'>;
const MOST_BUTTONS = 4;

const button = ({ t }: Reader, name: string, slots: Command['slots'] = {}, title?: string): Button => ({
  title: title ?? t.commands[name as CommandName].title,
  verb: name,
  slots,
  fresh: true,
});

async function usable(turn: Reader): Promise<(name: string) => boolean> {
  const offered = await offeredHere(turn);
  return (name) => {
    const one = turn.features.get(name);
    return one !== undefined && offered(one);
  };
}

/** Nothing was spoken of: what may be meant, as buttons with what was said. */
export async function nothingBefore(
  turn: Reader,
  names: readonly string[],
  slotsOf: (name: string) => Command['slots'],
): Promise<Question> {
  const { nothingBefore: title, sayWhat } = turn.t.followUp;
  const shown = names.filter(await usable(turn)).slice(0, MOST_BUTTONS);
  return {
    card: noticeCard(turn.t, {
      title,
      lines: [sayWhat],
      buttons: shown.map((name) => button(turn, name, slotsOf(name))),
    }),
  };
}

/** Several were spoken of. */
export const whichOne = (turn: Reader, subjects: readonly Subject[], commands: readonly Command[]): Question => ({
  card: noticeCard(turn.t, {
    title: turn.t.followUp.whichOne,
    buttons: subjects
      .slice(0, MOST_BUTTONS)
      .map(({ name }, n) => button(turn, commands[n]?.name ?? '', commands[n]?.slots, name)),
  }),
});

/** It was just changed: the change may be meant, or the thing itself. */
export const undoOr = (turn: Reader, undo: Command, command: Command, { title }: Subject): Question => ({
  card: noticeCard(turn.t, {
    title: turn.t.followUp.undoOr(plain(title)),
    buttons: [
      button(turn, undo.name, undo.slots, turn.t.followUp.undoChange),
      button(turn, command.name, command.slots),
    ],
  }),
});

/** It is known what was spoken of, but this is not done to such a thing; what is done is offered. */
export async function cannot(turn: Reader, kind: SubjectKind, { id, title }: Subject): Promise<Question> {
  const may = await usable(turn);
  const byId = Object.values(meanings)
    .flatMap((meant) => meant[kind] ?? [])
    .filter((meaning) => meaning.slot !== '' && !takesName(meaning) && may(meaning.command));
  const buttons = [...new Map(byId.map((meaning) => [meaning.command, meaning])).values()]
    .slice(0, MOST_BUTTONS - 1)
    .map(({ command, slot, slots }) => button(turn, command, { ...slots, [slot]: id }));
  return { card: noticeCard(turn.t, { title: turn.t.followUp.cannot(plain(title)), buttons }) };
}
