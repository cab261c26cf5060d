import { Temporal } from 'temporal-polyfill';
import { isNews, practiceDigestCard } from '#cards/practice-digest.ts';
import { practiceNews } from '#store/practice-digest.ts';
import type { View } from './view.ts';

/** The digest of a workspace's good practices since a day: `<workspaceId>/<2026-11-01>`. */
export const practicesView: View = async ({ db, t, now }, subject) => {
  const [workspaceId = '', from = ''] = subject.split('/');
  const news = await practiceNews(db, workspaceId, from, now.toPlainDate());
  return isNews(news) ? practiceDigestCard(t, news, Temporal.PlainDate.from(from)) : null;
};
