import type { AppContext } from '#context.ts';
import { showAgenda } from './leadership/agenda/show.ts';
import { deferItem } from './leadership/agenda/defer.ts';
import { editItem, showItem } from './leadership/agenda/detail.ts';
import { holdAgenda, scheduleAgenda } from './leadership/agenda/hold.ts';
import { addItem } from './leadership/agenda/item.ts';
import { arrangeAgenda, moveItem } from './leadership/agenda/order.ts';
import { acceptItem, removeItem } from './leadership/agenda/proposal.ts';
import { publishAgenda } from './leadership/agenda/publish.ts';
import { listCalendar, nextInCalendar } from './calendar/list.ts';
import { importCalendar } from './calendar/import/index.ts';
import { showYear } from './calendar/year.ts';
import { converse } from './converse.ts';
import { listDecisions } from './leadership/decision.ts';
import { deliveryReport } from './delivery/report.ts';
import { retryDeliveries } from './delivery/retry.ts';
import { myDigest } from './digest.ts';
import { commands } from './feature.ts';
import { renewOwnFeeds, showFeeds } from './calendar/feed.ts';
import { goal } from './leadership/goal/index.ts';
import { goodPractice } from './good-practice/index.ts';
import { searchPractices } from './good-practice/search.ts';
import { createGroup } from './leadership/group/create.ts';
import { listGroups, showGroup } from './leadership/group/show.ts';
import { help } from './help.ts';
import { installed, removed, rosterChanged } from './install.ts';
import { inviteInChannel } from './calendar/invite.ts';
import { addDay, addDays } from './calendar/joint-day.ts';
import { setLanguage } from './language.ts';
import { addMeeting, addMeetings, nextMeeting } from './calendar/meeting.ts';
import { addMember } from './leadership/group/member.ts';
import { importMembers } from './leadership/group/member-rows.ts';
import { minutes } from './leadership/minutes/index.ts';
import { cancelDay, cancelMeeting, moveDay, moveMeeting } from './calendar/occurrence.ts';
import { grantRole, listPeople, revokeRole } from './people.ts';
import { planReview } from './plan-review/index.ts';
import { reminder } from './reminder/index.ts';
import type { Bot } from './request.ts';
import { answerInvitation, showInvitation } from './calendar/rsvp.ts';
import { changeSeries } from './calendar/series/change.ts';
import { endOfSeries } from './calendar/series/end.ts';
import { holidaysOfSeries } from './calendar/series/holidays.ts';
import { session } from './leadership/session/index.ts';
import { task } from './task/index.ts';
import { moveSteps, showTimetable } from './leadership/timetable.ts';
import { undo } from './undo.ts';

/** Everything the bot does for people, in the order of the help. */
export const features = commands(
  help,
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
  answerInvitation,
  showInvitation,
  nextMeeting,
  addMeeting,
  addMeetings,
  moveMeeting,
  cancelMeeting,
  showFeeds,
  renewOwnFeeds,
  importCalendar,
  ...planReview,
  ...goodPractice,
  ...task,
  undo,
  myDigest,
  ...reminder,
  showAgenda,
  addItem,
  publishAgenda,
  acceptItem,
  removeItem,
  moveItem,
  arrangeAgenda,
  deferItem,
  showItem,
  editItem,
  holdAgenda,
  scheduleAgenda,
  showTimetable,
  moveSteps,
  ...session,
  ...minutes,
  listDecisions,
  ...goal,
  createGroup,
  showGroup,
  listGroups,
  addMember,
  importMembers,
  setLanguage,
  grantRole,
  revokeRole,
  listPeople,
  deliveryReport,
  retryDeliveries,
);

/** The bot: one request in, one reply out. A failing request changes nothing, and is answered kindly. */
export const createBot =
  (context: AppContext): Bot =>
  async (request) => {
    switch (request.kind) {
      case 'message':
      case 'action':
        return converse(context, features, request);
      case 'installed':
        return installed(context, request);
      case 'removed':
        return removed(context, request);
      case 'rosterChanged':
        return rosterChanged(context, request);
      case 'search':
        return searchPractices(context, request);
    }
  };
