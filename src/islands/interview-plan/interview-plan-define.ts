import { InterviewPlanElement } from './interview-plan-element.ts';

if (!customElements.get('interview-plan')) {
  customElements.define('interview-plan', InterviewPlanElement);
}
