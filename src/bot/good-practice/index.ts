import { archivePractice, editPractice, proposePractice, publishPractice, showPractice } from './curate.ts';
import { searchPractice } from './search.ts';

/** What can be asked of the collection of good practices. */
export const goodPractice = [
  searchPractice,
  proposePractice,
  showPractice,
  editPractice,
  publishPractice,
  archivePractice,
];
