import type { HandbookConfig } from '../handbook-config.ts';

/** What somebody says of a handbook that is to become his own. */
export interface OwnHandbook extends Pick<
  HandbookConfig,
  'name' | 'shortName' | 'description' | 'subject' | 'language' | 'repository'
> {
  /** Slug and title of the first topic. */
  readonly topic: string;
  readonly topicTitle: string;
}
