import { type RsvpAnswer, rsvpAnswers } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, button, type Card, expand, plain } from './card.ts';
import { type Event, nameOf, placeText, whenOf } from './event.ts';
import { noticeCard } from './notice.ts';
import { toCalendar } from './outlook.ts';

export interface Invitation {
  readonly event: Event;
  /** The latest first. */
  readonly answers: readonly {
    readonly name: string;
    readonly answer: RsvpAnswer;
    readonly teamsId: string | null;
    /** The member in whose place a deputy comes. */
    readonly insteadOf?: string | null;
  }[];
  /** How many have been asked and have not answered. */
  readonly unanswered: number;
  /** Whether it can still be answered. */
  readonly open: boolean;
  /** The reader's answer, when the card is one person's. */
  readonly own: RsvpAnswer | null;
  /** What has just been done. */
  readonly news?: string;
  /** In a channel: those who have answered get their own view of it. */
  readonly refreshes: boolean;
  readonly buttons?: readonly Button[];
}

/** Two hundred people in a channel: their names weigh some kilobytes, and more of them are not read. */
const NAMES = 40;
/** As many as Teams asks for their own view. */
const OWN_VIEWS = 60;

/** A day or a meeting with who comes. */
export function invitationCard(t: Texts, props: Invitation): Card {
  const { event, answers, own, news = '', open } = props;
  const moved = !event.originalDate.equals(event.start.toPlainDate());
  const name = t.calendar.capital(nameOf(t, event));
  const buttons = [
    ...(open ? rsvpAnswers.map((answer) => answerButton(t, event.id, answer, own)) : []),
    ...(props.buttons ?? []).map(button),
  ];
  const card = expand('invitation', {
    lang: t.lang,
    first: [news, `${name} ${whenOf(t, event)}`].filter(Boolean).join(' '),
    news,
    title: name,
    when: t.calendar.capital(whenOf(t, event)),
    place: placeText(event.place),
    warnings: [
      event.cancelled && t.rsvp.cancelled,
      moved && t.calendar.movedFrom(t.date.full(event.originalDate)),
    ].filter(Boolean),
    own: own && !news ? t.rsvp.yours(t.rsvp.answers[own]) : '',
    lead: countsOf(t, props),
    answers: rsvpAnswers.flatMap((answer) => namesOf(t, answers, answer)),
    buttons: [...buttons, ...(open ? toCalendar(t, event, buttons) : [])],
  });
  return props.refreshes && answers.length > 0 ? { ...card, ...ownViews(t, props) } : card;
}

/** How many come, come remotely, do not, and have not said. */
export function countsOf(t: Texts, { answers, unanswered }: Pick<Invitation, 'answers' | 'unanswered'>): string {
  const counts = rsvpAnswers.map((answer) => answers.filter((each) => each.answer === answer).length);
  const [yes, remote, no] = counts as [number, number, number];
  return t.rsvp.counts({ yes, remote, no, unanswered });
}

function namesOf(t: Texts, all: Invitation['answers'], answer: RsvpAnswer) {
  const names = all
    .filter((each) => each.answer === answer)
    .map(({ name, insteadOf }) => plain(insteadOf ? `${name} (${t.rsvp.insteadOf(insteadOf)})` : name));
  if (names.length === 0) return [];
  const shown = names.slice(0, NAMES).join(', ');
  const rest = names.length - NAMES;
  return [
    { heading: t.rsvp.heading[answer](names.length), names: rest > 0 ? `${shown} ${t.rsvp.others(rest)}` : shown },
  ];
}

/** The own answer is marked: pressed again it changes nothing. */
const answerButton = (t: Texts, occurrence: string, answer: RsvpAnswer, own: RsvpAnswer | null) =>
  button({
    title: answer === own ? `✓ ${t.rsvp.buttons[answer]}` : t.rsvp.buttons[answer],
    verb: 'rsvp.set',
    slots: { occurrence, answer },
    ...(own === null && answer === 'yes' ? { primary: true } : {}),
  });

/** Asks for the own view of those who answered last; who has not answered has nothing of one's own to see. */
const ownViews = (t: Texts, { event, answers }: Invitation) => ({
  refresh: {
    action: button({
      title: t.commands['rsvp.show'].title,
      verb: 'rsvp.show',
      slots: { occurrence: event.id },
    }),
    userIds: answers.flatMap(({ teamsId }) => teamsId ?? []).slice(0, OWN_VIEWS),
  },
});

/** What stands in the channel when the asking was taken back. */
export const uninvitedCard = (t: Texts, event: Event): Card =>
  noticeCard(t, { title: `${t.calendar.capital(nameOf(t, event))} ${whenOf(t, event)}`, lines: [t.rsvp.withdrawn] });
