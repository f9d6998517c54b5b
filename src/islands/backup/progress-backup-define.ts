import { ProgressBackupElement } from './progress-backup-element.ts';

customElements.define('progress-backup', ProgressBackupElement);
