/** The root of this repository. Not in bundle.ts, which loads Redocly: most scripts don't need that. */
export const REPOSITORY = new URL("../../", import.meta.url);
