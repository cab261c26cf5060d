import { answerPoll } from './answer.ts';
import { closePollNow } from './close.ts';
import { exportPolls } from './export.ts';
import { movePoll } from './move.ts';
import { openPollInChannel } from './open.ts';
import { showResult } from './result.ts';

/** What can be asked of a group's anonymous self-assessments. */
export const poll = [openPollInChannel, answerPoll, showResult, movePoll, closePollNow, exportPolls];
