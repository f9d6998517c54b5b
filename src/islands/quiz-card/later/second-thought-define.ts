import { addKind } from '../card-kind.ts';
import { secondThought } from './second-thought.ts';

addKind('second-thought', secondThought);
