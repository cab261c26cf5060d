import { addSituationLink } from './add.ts';
import { situationOnAgenda } from './on-agenda.ts';
import { removeSituationLink } from './remove.ts';
import { listSituation } from './show.ts';

/** The links of the picture of the situation. */
export const situation = [listSituation, addSituationLink, removeSituationLink, situationOnAgenda];
