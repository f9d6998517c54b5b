import { addKind } from '../card-kind.ts';
import { calculation } from './calculation.ts';
import { estimate } from './estimate.ts';
import { inverse } from './inverse.ts';

// They share the reading of quantities, which is most of their code.
addKind('calculation', calculation);
addKind('estimate', estimate);
addKind('inverse', inverse);
