/** Where the site is on its host. GitHub Pages has that of a project below the project's name. */
export const BASE = process.env["DOCS_BASE"] ?? "/zoom-video-sdk-api/";
