import { VoiceRecordingElement } from './voice-recording-element.ts';

customElements.define('voice-recording', VoiceRecordingElement);
