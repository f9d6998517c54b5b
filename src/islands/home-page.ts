import './list-page.ts';
import { tellChanges } from './home-changes/home-changes.ts';
import { loadCards } from './quiz-card/load-cards.ts';

loadCards();
tellChanges().catch(() => {
  // Without the network there is no news.
});
