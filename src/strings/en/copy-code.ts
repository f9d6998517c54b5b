export const copy = 'Copy';
export const copyTheCode = 'Copy the code';
export const copied = 'Copied';
export const notCopied = 'Not copied: the browser refused';
