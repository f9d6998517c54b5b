import { calculation } from './calculation.ts';
import { choice } from './choice.ts';
import { diagnosis } from './diagnosis.ts';
import { estimate } from './estimate.ts';
import { inverse } from './inverse.ts';
import { order } from './order.ts';
import { secondThought } from './second-thought.ts';
import { sort } from './sort.ts';

/** Every kind of item by its name. */
export const kinds = {
  choice,
  order,
  sort,
  calculation,
  diagnosis,
  'second-thought': secondThought,
  estimate,
  inverse,
};

/** The name of a kind of item. */
export type KindName = keyof typeof kinds;
