import { FadedStepElement } from './faded-step-element.ts';
import { HandbookCalculatorElement } from './calculator-element.ts';

if (!customElements.get('handbook-calculator')) {
  customElements.define('handbook-calculator', HandbookCalculatorElement);
}
if (!customElements.get('faded-step')) customElements.define('faded-step', FadedStepElement);
