import { editRecommendation } from './edit.ts';
import { recommendationsOnAgenda } from './on-agenda.ts';
import { showRecommendations } from './show.ts';

/** What can be asked of the national recommendations, as a group's own checklist. */
export const recommendation = [showRecommendations, editRecommendation, recommendationsOnAgenda];
