import { correctAttendance } from './attendance.ts';
import { checkedMinutes, returnMinutes, sendMinutes } from './check.ts';
import { downloadMinutes, revokeMinutes } from './download.ts';
import { editMinutes } from './edit.ts';
import { approveMinutes, postMinutes } from './publish.ts';
import { showMinutes } from './show.ts';

/** What can be asked of minutes. */
export const minutes = [
  showMinutes,
  editMinutes,
  correctAttendance,
  sendMinutes,
  checkedMinutes,
  returnMinutes,
  postMinutes,
  approveMinutes,
  downloadMinutes,
  revokeMinutes,
];
