// A session shows one card after the other: none of them waits until it is near the view.
import './later/diagnosis-define.ts';
import './later/numbers.ts';
import './later/second-thought-define.ts';
import './later/sort-define.ts';
