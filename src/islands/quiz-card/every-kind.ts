import { addKind } from './card-kind.ts';
import { calculation } from './later/calculation.ts';
import { diagnosis } from './later/diagnosis.ts';
import { estimate } from './later/estimate.ts';
import { inverse } from './later/inverse.ts';
import { secondThought } from './later/second-thought.ts';

// A session shows one card after the other: none of them waits until it is near the view.
addKind('calculation', calculation);
addKind('diagnosis', diagnosis);
addKind('estimate', estimate);
addKind('inverse', inverse);
addKind('second-thought', secondThought);
