/** The folder of the built site that is tested. */
export const dist = process.env['DIST'] ?? 'dist';
