import { deferItem } from './agenda/defer.ts';
import { editItem, showItem } from './agenda/detail.ts';
import { holdAgenda, scheduleAgenda } from './agenda/hold.ts';
import { addItem } from './agenda/item.ts';
import { arrangeAgenda, moveItem } from './agenda/order.ts';
import { acceptItem, removeItem } from './agenda/proposal.ts';
import { publishAgenda } from './agenda/publish.ts';
import { showAgenda } from './agenda/show.ts';
import { agreements } from './agreement/index.ts';
import { listDecisions } from './decision.ts';
import { goal } from './goal/index.ts';
import { createGroup } from './group/create.ts';
import { addMember } from './group/member.ts';
import { importMembers } from './group/member-rows.ts';
import { setQuorum } from './group/quorum.ts';
import { listGroups, showGroup } from './group/show.ts';
import { minutes } from './minutes/index.ts';
import { poll } from './poll/index.ts';
import { recommendation } from './recommendation/index.ts';
import { session } from './session/index.ts';
import { moveSteps, showTimetable } from './timetable.ts';
import { topics } from './topic/index.ts';

/** What can be asked of groups: their agendas, meetings, minutes, decisions, goals and people. */
export const leadership = [
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
  ...recommendation,
  ...poll,
  ...agreements,
  ...topics,
  createGroup,
  showGroup,
  listGroups,
  addMember,
  importMembers,
  setQuorum,
];
