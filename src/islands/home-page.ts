import './list-page.ts';
import './quiz-card/quiz-card-define.ts';
