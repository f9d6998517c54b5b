import '../list-page.ts';
import { ProgressBackupElement } from '../backup/progress-backup-element.ts';
import { ProgressDashboardElement } from './progress-dashboard-element.ts';

customElements.define('progress-dashboard', ProgressDashboardElement);
customElements.define('progress-backup', ProgressBackupElement);
