import '../list-page.ts';
import { keepPlace } from '../dom/kept-place.ts';
import { ProgressDashboardElement } from './progress-dashboard-element.ts';

keepPlace();
customElements.define('progress-dashboard', ProgressDashboardElement);
// Below what is seen first.
void import('../backup/progress-backup-define.ts');
