import { calculationControls } from './calculation-controls.ts';
import { addKind } from './controls.ts';

addKind('calculation', calculationControls);
