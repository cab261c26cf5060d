import type { AgreementKind } from '#domain/words.ts';

/** An agreement on cooperation that a group looks after. Dates are civil. */
export interface AgreementRow {
  id: string;
  workspaceId: string;
  groupId: string;
  kind: AgreementKind;
  /** Who is reminded of its review. */
  ownerId: string;
  lastReview: string | null;
  reviewBy: string;
  createdById: string;
  createdAt: string;
}
