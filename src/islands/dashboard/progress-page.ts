import '../list-page.ts';
import { keepScroll } from '../dom/kept-scroll.ts';
import { ProgressDashboardElement } from './progress-dashboard-element.ts';

keepScroll();
customElements.define('progress-dashboard', ProgressDashboardElement);
// Below what is seen first.
void import('../backup/progress-backup-define.ts');
