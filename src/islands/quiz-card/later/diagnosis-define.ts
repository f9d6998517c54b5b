import { addKind } from '../card-kind.ts';
import { diagnosis } from './diagnosis.ts';

addKind('diagnosis', diagnosis);
