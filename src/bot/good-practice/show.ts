import { Temporal } from 'temporal-polyfill';
import { z } from 'zod';
import type { Button, Card } from '#cards/card.ts';
import { practiceCard } from '#cards/good-practice.ts';
import type { Practice } from '#store/practice.ts';
import { commentsOf, isSame, usesOf } from '#store/practice-use.ts';
import { feature, type Turn } from '../feature.ts';
import { holds } from '../roles.ts';
import { speakOf } from '../spoken.ts';
import { one, whichPractice } from './which.ts';

/** The newest comments are on the card; more would not be read. */
const COMMENTS = 5;
/** How long before its day a check is offered. */
const SOON = { days: 28 };

export const showPractice = feature({
  name: 'practice.show',
  may: 'staff',
  hidden: true,
  slots: z.object(one),
  run: async (turn, which) => shown(turn, await whichPractice(turn, which)),
});

interface Around {
  readonly said?: string;
  readonly lines?: readonly string[];
}

/** The practice whole: what it is, who uses it, what is said of it, and what this person may do to it. */
export async function shown(turn: Turn, practice: Practice, { said, lines = [] }: Around = {}): Promise<Card> {
  const { db, t, now, today } = turn;
  speakOf(turn, 'practice', [practice.id]);
  const uses = (await usesOf(db, practice.id)).map(({ organisation }) => organisation);
  const comments = await commentsOf(db, practice.id, COMMENTS);
  return practiceCard(t, {
    practice,
    ...(said ? { said } : {}),
    lines: isToCheck(practice, today)
      ? [...lines, t.practiceUse.checkBy(t.date.full(Temporal.PlainDate.from(practice.checkBy ?? '')))]
      : lines,
    uses,
    comments: comments.map(({ by, createdAt, text }) => ({
      text,
      about: `${by}, ${t.date.full(Temporal.Instant.from(createdAt).toZonedDateTimeISO(now.timeZoneId).toPlainDate())}`,
    })),
    buttons: buttonsOf(turn, practice, uses),
  });
}

export const mayEdit = ({ actor }: Turn, { state, proposedById }: Practice) =>
  holds(actor, 'secretary') || (state === 'proposed' && proposedById === actor.person.id);

/** Secretaries, and who proposed it: its owner. */
export const mayCheck = ({ actor }: Turn, { proposedById }: Practice) =>
  holds(actor, 'secretary') || proposedById === actor.person.id;

const isToCheck = ({ state, checkBy }: Practice, today: Temporal.PlainDate) =>
  state === 'published' && checkBy !== null && checkBy <= today.add(SOON).toString();

/** What this person may do to the practice, the next step first. */
function buttonsOf(turn: Turn, practice: Practice, uses: readonly string[]): Button[] {
  const { goodPractice: texts, practiceUse: words } = turn.t;
  const { state, summary } = practice;
  const to = (verb: Button['verb'], title: string, slots: object = {}): Button => ({
    title,
    verb,
    slots: { id: practice.id, ...slots },
  });
  const curates = holds(turn.actor, 'secretary');
  const own = turn.actor.person.organisation;
  const used = own !== null && uses.some((each) => isSame(each, own));
  const use = used ? to('practice.adopt', words.stop, { stop: 'yes' }) : to('practice.adopt', words.adopt);
  return [
    ...(curates && state !== 'published' ? [{ ...to('practice.publish', texts.publish), primary: true }] : []),
    ...(mayCheck(turn, practice) && isToCheck(practice, turn.today)
      ? [{ ...to('practice.checked', words.checked), primary: true }]
      : []),
    ...(state === 'published' ? [use, to('practice.comment', words.comment)] : []),
    ...(mayEdit(turn, practice) ? [to('practice.edit', summary ? texts.edit : texts.complete)] : []),
    ...(curates && state !== 'archived' ? [to('practice.archive', texts.archive)] : []),
  ];
}
