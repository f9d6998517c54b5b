/** Version of the handbook, out of package.json. */
declare const __APP_VERSION__: string;
