import '../list-page.ts';
import { MockInterviewElement } from './mock-interview-element.ts';

customElements.define('mock-interview', MockInterviewElement);
