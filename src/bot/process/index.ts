import { listLaws } from './laws.ts';
import { showProcess } from './show.ts';

/** Who does what in the processes of plans, and by which laws. */
export const process = [showProcess, listLaws];
