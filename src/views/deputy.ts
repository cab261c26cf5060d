import { plain } from '#cards/card.ts';
import { nameOf, whenOf } from '#cards/event.ts';
import { invitationCard } from '#cards/invitation.ts';
import { noticeCard } from '#cards/notice.ts';
import { meetingOf } from '#store/agenda.ts';
import { eventAddresses } from '#store/event-address.ts';
import { namesOf } from '#store/people.ts';
import { substitutionsOf } from '#store/substitution.ts';
import { eventOf, readInvitation } from './event.ts';
import type { View } from './view.ts';

/** A deputy is asked one to one to a meeting (the subject is its id and the member's); released, the card says so. */
export const deputyView: View = async ({ db, t, now, address, delivery }, subject) => {
  const [occurrenceId = '', personId = ''] = subject.split(':');
  const found = await meetingOf(db, occurrenceId);
  if (!found) return null;
  const { meeting, group } = found;
  const asked = (await substitutionsOf(db, occurrenceId)).find((each) => each.personId === personId);
  const event = eventOf(meeting, group.name, now.timeZoneId, (await eventAddresses(db, address, now))(meeting));
  if (asked) {
    const invitation = await readInvitation(db, event, now.toPlainDateTime(), asked.deputyId);
    return invitationCard(t, { ...invitation, news: t.rsvp.youStandIn(plain(asked.member)), refreshes: false });
  }
  // Taken back before it was sent: there is nothing to be told.
  if (delivery?.kind === 'message') return null;
  const member = (await namesOf(db, [personId])).get(personId) ?? '';
  return noticeCard(t, {
    title: t.rsvp.released(plain(member)),
    lines: [`${t.calendar.capital(nameOf(t, event))} ${whenOf(t, event)}`],
  });
};
