// `npm test` runs these. They are one file, so that each engine is started once and not ten times.
import './chosen/blocked-storage.ts';
import './chosen/crawl.ts';
import './chosen/harness.ts';
import './chosen/items.ts';
import './chosen/look.ts';
import './chosen/mock-interview.ts';
import './chosen/offline.ts';
import './chosen/practice.ts';
import './chosen/progress.ts';
import './chosen/search.ts';
