import { arrive } from './arrive.ts';
import { takeAttendance } from './attendance.ts';
import { chooseCheckers } from './checkers.ts';
import { endSession } from './end.ts';
import { recordDecision } from './entry.ts';
import { addGuest } from './guest.ts';
import { takeUp } from './item.ts';
import { showSession } from './show.ts';
import { startSession } from './start.ts';

/** What is done at a meeting. */
export const session = [
  startSession,
  showSession,
  takeUp,
  recordDecision,
  takeAttendance,
  arrive,
  addGuest,
  chooseCheckers,
  endSession,
];
