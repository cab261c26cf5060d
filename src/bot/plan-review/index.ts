import { absence } from './absence.ts';
import { closePlan, interrupt, resume } from './close.ts';
import { countPlans } from './count.ts';
import { escalation } from './escalation.ts';
import { exportPlans } from './export.ts';
import { handOver } from './hand-over.ts';
import { planHistory } from './history.ts';
import { importPlans } from './import.ts';
import { meetingBooked, snooze } from './later.ts';
import { leftPlans, movePlans } from './left.ts';
import { listPlans } from './list.ts';
import { drawnUp, reviewed } from './mark.ts';
import { newReference } from './new-reference.ts';
import { refusedRows } from './refused-rows.ts';
import { registerPlan, startAssessment } from './register.ts';
import { reopenPlan } from './reopen.ts';
import { addRule, listRules } from './rules.ts';
import { showPlan } from './show.ts';

/** Everything about plans and their reviews, in the order of the help. */
export const planReview = [
  listPlans,
  reviewed,
  registerPlan,
  startAssessment,
  drawnUp,
  showPlan,
  meetingBooked,
  snooze,
  handOver,
  absence,
  closePlan,
  resume,
  interrupt,
  reopenPlan,
  planHistory,
  newReference,
  importPlans,
  refusedRows,
  exportPlans,
  countPlans,
  leftPlans,
  movePlans,
  listRules,
  addRule,
  escalation,
];
