import type { SeatRole } from '#domain/words.ts';
import { comparing } from '#i18n/collate.ts';
import type { Texts } from '#i18n/index.ts';
import { type Button, type Card, plain } from './card.ts';
import { noticeCard } from './notice.ts';

export interface ShownSeat {
  readonly personId: string;
  readonly name: string;
  readonly organisation: string | null;
  readonly role: SeatRole;
  readonly deputyFor: string | null;
  /** Null for who is known by name only. */
  readonly teamsId: string | null;
}

export interface GroupProps {
  readonly title: string;
  readonly seats: readonly ShownSeat[];
  /** The channel of its agenda. */
  readonly channel: string | null;
  readonly buttons: readonly Button[];
}

const MOST = 50;

/** A group: who leads it, its members with their deputies and organisations, where its agenda is posted. */
export function groupCard(t: Texts, { title, seats, channel, buttons }: GroupProps): Card {
  const { group } = t.leadership;
  const compare = comparing(t.lang);
  const sorted = [...seats].sort((a, b) => compare(a.name, b.name));
  const named = sorted.filter((seat) => !seat.teamsId).map((seat) => seat.name);
  const led = (['chair', 'viceChair', 'secretary'] as const).map((role) => {
    const holders = sorted.filter((seat) => seat.role === role).map((seat) => described(t, seat, sorted));
    return group.role(capital(t.people.roles[role]), holders.join(', ') || group.nobody);
  });
  const members = sorted.filter((seat) => seat.role === 'member' || isLoose(seat, sorted));
  const lines = members.slice(0, MOST).map((seat) => `- ${described(t, seat, sorted)}`);
  const more = members.length - lines.length;
  return noticeCard(t, {
    title: plain(title),
    lines: [
      ...(seats.length > 0 ? led : [group.empty]),
      ...(members.length > 0 ? [`**${group.members(members.length)}:**`, lines.join('\n')] : []),
      ...(more > 0 ? [group.more(more)] : []),
      ...(named.length > 0 ? [group.known(plain(listed(t, named, 10)), named.length)] : []),
      channel ? group.channel(plain(channel)) : group.noChannel,
    ],
    buttons,
  });
}

/** A deputy of nobody in the group stands among the members. */
const isLoose = ({ role, deputyFor }: ShownSeat, seats: readonly ShownSeat[]) =>
  role === 'deputy' && !seats.some((seat) => seat.personId === deputyFor);

function described(t: Texts, seat: ShownSeat, seats: readonly ShownSeat[]): string {
  const deputies = seats.filter((each) => each.role === 'deputy' && each.deputyFor === seat.personId).map(own);
  const marked = seat.role === 'deputy' ? `${own(seat)}, ${t.people.roles.deputy}` : own(seat);
  return deputies.length > 0 ? t.leadership.group.deputyOf(marked, deputies.join(', ')) : marked;
}

const own = ({ name, organisation }: ShownSeat) => plain(organisation ? `${name} (${organisation})` : name);

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** Some of the names, and how many more. */
export function listed(t: Texts, names: readonly string[], most: number): string {
  const shown = names.slice(0, most).join(', ');
  return names.length > most ? `${shown} ${t.leadership.group.more(names.length - most)}` : shown;
}

export const groupListCard = (
  t: Texts,
  { groups, buttons }: { groups: readonly { name: string; size: number }[]; buttons: readonly Button[] },
): Card =>
  noticeCard(t, {
    title: t.leadership.group.list(groups.length),
    lines: groups.slice(0, MOST).map(({ name, size }) => t.leadership.group.listLine(plain(name), size)),
    buttons,
  });
