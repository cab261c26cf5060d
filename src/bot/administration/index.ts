import { eraseMine, eraseOther } from './erase.ts';
import { archiveGroup, changeGroup } from './group.ts';
import { moveLeft, peopleWhoLeft } from './left.ts';
import { exportLog, narrowLog, showLog } from './log.ts';
import { exportMine, exportWorkspace, myData } from './my-data.ts';
import { reachability } from './reach.ts';
import { changeRetention } from './retention.ts';
import { changeSettings, showSettings } from './settings.ts';
import { changeWorkspace } from './workspace.ts';

/** How a workspace is set up, what is known of people, and what has been changed by whom. */
export const administration = [
  showSettings,
  changeSettings,
  changeRetention,
  changeWorkspace,
  changeGroup,
  archiveGroup,
  myData,
  exportMine,
  eraseMine,
  eraseOther,
  exportWorkspace,
  showLog,
  narrowLog,
  exportLog,
  peopleWhoLeft,
  moveLeft,
  reachability,
];
