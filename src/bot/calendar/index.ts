import { inviteDeputy } from './deputy.ts';
import { renewOwnFeeds, showFeeds } from './feed.ts';
import { importCalendar } from './import/index.ts';
import { inviteInChannel } from './invite.ts';
import { addDay, addDays } from './joint-day.ts';
import { showKeeper } from './keeper.ts';
import { listCalendar, nextInCalendar } from './list.ts';
import { addMeeting, addMeetings, nextMeeting } from './meeting.ts';
import { cancelDay, cancelMeeting, moveDay, moveMeeting } from './occurrence.ts';
import { answerInvitation, showInvitation } from './rsvp.ts';
import { changeSeries } from './series/change.ts';
import { endOfSeries } from './series/end.ts';
import { holidaysOfSeries } from './series/holidays.ts';
import { tellChannel } from './tell.ts';
import { showYear } from './year.ts';

/** What can be asked of the joint calendar: days, meetings, invitations, and the calendar outside Teams. */
export const calendar = [
  nextInCalendar,
  listCalendar,
  showYear,
  addDay,
  addDays,
  moveDay,
  cancelDay,
  changeSeries,
  endOfSeries,
  holidaysOfSeries,
  inviteInChannel,
  tellChannel,
  showKeeper,
  answerInvitation,
  inviteDeputy,
  showInvitation,
  nextMeeting,
  addMeeting,
  addMeetings,
  moveMeeting,
  cancelMeeting,
  showFeeds,
  renewOwnFeeds,
  importCalendar,
];
