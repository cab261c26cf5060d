import type { Flag } from './flag.ts';

export interface PracticeRow {
  id: string;
  workspaceId: string;
  title: string;
  summary: string;
  theme: string | null;
  /** JSON lists of text. */
  tags: string;
  regions: string;
  national: Flag;
  state: 'proposed' | 'published' | 'archived';
  proposedById: string | null;
  createdAt: string;
  /** Civil dates: when it was last published, and by when its owner is to see that it still holds. */
  publishedOn: string | null;
  checkBy: string | null;
}

/** An organisation that has taken a practice into use, and who said so. */
export interface PracticeUseRow {
  id: string;
  practiceId: string;
  organisation: string;
  personId: string;
  createdAt: string;
}

export interface PracticeCommentRow {
  id: string;
  practiceId: string;
  personId: string;
  text: string;
  createdAt: string;
}

/** Where a workspace's digest of practices went last, and whether it goes there each month by itself. */
export interface PracticeDigestRow {
  id: string;
  workspaceId: string;
  channelId: string;
  monthly: Flag;
  /** The civil date of the last one. */
  postedOn: string;
}
