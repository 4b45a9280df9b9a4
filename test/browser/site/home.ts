import { inject } from "vitest";

/** The site's address, once it is built. */
export async function siteHome(): Promise<string> {
  const home = inject("site");
  const response = await fetch(home);
  if (!response.ok) throw new Error(await response.text());
  return home;
}
