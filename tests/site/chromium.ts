export { findChromium } from '../../scripts/chromium.ts';
