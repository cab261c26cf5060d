import { addAgreement } from './add.ts';
import { handOverAgreement } from './hand-over.ts';
import { agreementReviewed, removeAgreement } from './mark.ts';
import { listAgreements } from './show.ts';

/** Agreements on cooperation and their reviews. */
export const agreements = [listAgreements, addAgreement, agreementReviewed, handOverAgreement, removeAgreement];
