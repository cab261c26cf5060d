import type { OpenDataId } from '#domain/situation.ts';

/**
 * A link of a workspace's picture of the situation. With `openData` it stands in place of a link that everyone has; then
 * no address means that the workspace has taken it out.
 */
export interface SituationLinkRow {
  id: string;
  workspaceId: string;
  openData: OpenDataId | null;
  title: string;
  url: string | null;
  createdById: string;
  createdAt: string;
}
