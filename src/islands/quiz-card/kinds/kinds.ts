import { addKind } from '../card-kind.ts';
import { choice } from './choice.ts';
import { order } from './order.ts';
import { sort } from './sort.ts';

addKind('choice', choice);
addKind('order', order);
addKind('sort', sort);
