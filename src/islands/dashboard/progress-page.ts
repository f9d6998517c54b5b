import '../list-page.ts';
import { ProgressDashboardElement } from './progress-dashboard-element.ts';

customElements.define('progress-dashboard', ProgressDashboardElement);
// Below what is seen first.
void import('../backup/progress-backup-define.ts');
