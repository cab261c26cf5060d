export { learnMeanwhile } from './examples/learnt.ts';
export { namesInFollowUp, readFollowUp } from './follow-up.ts';
export { partsOf } from './parts.ts';
export { understand } from './understand.ts';
