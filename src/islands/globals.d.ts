/** Version of the handbook, out of package.json. */
declare const __APP_VERSION__: string;
/** What files that a reader saves are called by, out of the handbook's short name. */
declare const __FILE_NAME__: string;
