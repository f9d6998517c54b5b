import './list-page.ts';
import { loadCards } from './quiz-card/load-cards.ts';

loadCards();
