import { addTopic } from './add.ts';
import { dropTopic } from './remove.ts';
import { listTopics } from './topics.ts';

/** What a group takes up every year. */
export const topics = [listTopics, addTopic, dropTopic];
