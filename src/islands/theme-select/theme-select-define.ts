import { ThemeSelectElement } from './theme-select-element.ts';

customElements.define('starlight-theme-select', ThemeSelectElement);
