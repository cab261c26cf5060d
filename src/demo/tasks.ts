import { workingDayAfter, workingDayOnOrBefore } from '#domain/holidays.ts';
import { groupsOf } from '#store/people.ts';
import { addTask } from '#store/task.ts';
import type { Demo } from './people.ts';

/** Two tasks of the leadership group for Aino: one for tomorrow, one that she shares. */
export async function addTasks({ write, workspace, people, now }: Demo): Promise<void> {
  const groups = await groupsOf(write.db, workspace.id);
  const groupId = groups.find(({ kind }) => kind === 'leadershipGroup')?.id ?? null;
  const today = workingDayOnOrBefore(now.toPlainDate());
  const about = { workspaceId: workspace.id, groupId, createdById: people.eero.id };
  const tomorrow = workingDayAfter(today).toString();
  const later = workingDayAfter(today.add({ days: 37 })).toString();
  await addTask(write, { ...about, title: 'TYM-sopimuksen luonnos kommenteille', due: tomorrow }, [people.aino.id]);
  await addTask(write, { ...about, title: 'Tilannekuvan luvut johtoryhmälle', due: later }, [
    people.aino.id,
    people.johan.id,
  ]);
}
