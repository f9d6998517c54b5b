import { addKind } from '../card-kind.ts';
import { sort } from './sort.ts';

addKind('sort', sort);
