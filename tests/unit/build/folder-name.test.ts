import { expect, it } from 'vitest';
import { faultOfFolder } from '../../../src/build/folder-name.ts';

it.each([
  ['/home/ann/c#/handbook', '#'],
  ['/srv/jenkins/handbook_feature%2Fnew', '%'],
  ['/home/ann/what?/handbook', '?'],
])('%s is refused', (root, sign) => {
  expect(faultOfFolder(root)).toBe(
    `The handbook lies in ${root}, and Vite cannot build below a folder with "${sign}" in its name. Rename or move the folder.`,
  );
});

it.each(["/home/ann/Hand book [é] (x) {a,b} 'q' & +$1!", 'C:\\Users\\Ann\\handbook'])(
  '%s is built in',
  (root) => {
    expect(faultOfFolder(root)).toBeUndefined();
  },
);
