import { goalAction } from './action.ts';
import { createGoal } from './create.ts';
import { goalsOnAgenda } from './on-agenda.ts';
import { listGoals } from './show.ts';
import { setGoalState } from './state.ts';

/** What can be asked of the goals of a group's cooperation agreement. */
export const goal = [listGoals, createGoal, setGoalState, goalAction, goalsOnAgenda];
