import { addKind } from '../card-kind.ts';
import { choice } from './choice.ts';
import { order } from './order.ts';

addKind('choice', choice);
addKind('order', order);
