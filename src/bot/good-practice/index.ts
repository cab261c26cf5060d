import { archivePractice, checkPractice, editPractice, proposePractice, publishPractice } from './curate.ts';
import { postDigest } from './digest.ts';
import { exportPractices } from './export.ts';
import { practiceHistory } from './history.ts';
import { searchPractice } from './search.ts';
import { showPractice } from './show.ts';
import { adoptPractice, commentPractice } from './use.ts';

/** What can be asked of the collection of good practices. */
export const goodPractice = [
  searchPractice,
  proposePractice,
  showPractice,
  adoptPractice,
  commentPractice,
  editPractice,
  publishPractice,
  checkPractice,
  archivePractice,
  practiceHistory,
  postDigest,
  exportPractices,
];
