import type { RequestHandler } from 'express';
import type { AppContext } from '#context.ts';
import { instantText } from '#domain/instant.ts';
import { type Texts, textsOf } from '#i18n/index.ts';
import { downloadOf } from '#store/download.ts';
import { publishedPractices } from '#store/practice.ts';
import { usesOfAll } from '#store/practice-use.ts';
import { personById, workspaceById } from '#store/recipient.ts';
import { byTheme, type Told } from './collection.ts';
import { practicesMarkdown } from './markdown.ts';
import { practicesPage } from './page.ts';
import { practicesTable } from './table.ts';

interface Format {
  readonly type: string;
  write(t: Texts, title: string, themes: readonly [string, readonly Told[]][]): string;
}

const formats: Readonly<Record<string, Format>> = {
  md: { type: 'text/markdown; charset=utf-8', write: practicesMarkdown },
  csv: { type: 'text/csv; charset=utf-8', write: practicesTable },
  html: { type: 'text/html; charset=utf-8', write: practicesPage },
};

/** The published practices of a workspace, by a link that was given to one person; passes other links on. */
export const practicesRoute =
  ({ db, clock }: AppContext): RequestHandler<{ secret: string }> =>
  async (request, response, next) => {
    const link = await downloadOf(db, request.params.secret, instantText(clock.now()));
    const [, format = ''] = /^practices:(.+)$/.exec(link?.file ?? '') ?? [];
    const made = formats[format];
    const workspace = link && made && (await workspaceById(db, link.workspaceId));
    if (!workspace) return next();
    const person = await personById(db, link.personId);
    const t = textsOf(person?.locale ?? workspace.locale);
    const practices = await publishedPractices(db, workspace.id);
    const title = `${t.goodPractice.collection}: ${workspace.name}`;
    const text = made.write(t, title, byTheme(t, practices, await usesOfAll(db, workspace.id)));
    response.set({ 'cache-control': 'private, no-store', 'referrer-policy': 'no-referrer' });
    response.type(made.type);
    // A page is read where it opens, a file is kept.
    if (format !== 'html') response.attachment(`${t.goodPractice.fileName}.${format}`);
    response.send(text);
  };
