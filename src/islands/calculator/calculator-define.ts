import { HandbookCalculatorElement } from './calculator-element.ts';

if (!customElements.get('handbook-calculator')) {
  customElements.define('handbook-calculator', HandbookCalculatorElement);
}
