import type { TemplateItem } from '#domain/agenda.ts';
import type { GroupKind } from '#domain/words.ts';
import type { Texts } from '#i18n/index.ts';

/** The standing agenda of a new group: a leadership group's is that of the field, others have a short one. */
export function templateFor({ leadership }: Texts, kind: GroupKind, formal: boolean): TemplateItem[] {
  const leads = kind === 'leadershipGroup' || kind === 'tymBoard';
  const titles = leads ? leadership.agenda.template(formal) : leadership.agenda.shortTemplate;
  return titles.map((title) => (title === leadership.agenda.matters ? { title, heading: true } : { title }));
}
