import type { Schema } from "../../scripts/document/types.js";
import { resolve } from "../../scripts/document/walk.js";
import { document, exampleRequest, operationAt } from "./document.js";

export interface InvalidRequest {
  /** Where the fault is, as the header `sl-violations` has it. */
  location: string[];
  url: string;
  init: RequestInit;
}

/** Requests with one fault each: an id encoded only once, a query value or a body field of another type, no token. */
export function invalidRequests(operationId: string, baseUrl: string): InvalidRequest[] {
  const { path, parameters } = operationAt(operationId);
  const { url, init } = exampleRequest(operationId, baseUrl);
  const names = (where: "path" | "query", fits: (schema: Schema) => boolean = () => true) =>
    parameters
      .filter(({ in: place, schema }) => place === where && fits(resolve<Schema>(document, schema)))
      .map(({ name }) => name);

  const inPath = names("path").map((name) => {
    const faulty = new URL(url);
    const segments = faulty.pathname.split("/");
    segments[path.split("/").indexOf(`{${name}}`)] = encodeURIComponent("a/b==");
    faulty.pathname = segments.join("/");
    // Prism spells it so.
    return { location: ["request", "path", name.toLowerCase()], url: faulty.href, init };
  });
  const inQuery = names("query", isLimited).map((name) => {
    const faulty = new URL(url);
    faulty.searchParams.set(name, "none-such");
    return { location: ["request", "query", name], url: faulty.href, init };
  });
  const faults = [...inPath, ...inQuery];
  if (typeof init.body === "string") {
    const example = JSON.parse(init.body) as Record<string, unknown>;
    const [field = ""] = Object.keys(example);
    const body = JSON.stringify({ ...example, [field]: [] });
    faults.push({ location: ["request", "body", field], url, init: { ...init, body } as typeof init });
  }
  if (faults.length > 0) return faults;
  const headers = new Headers(init.headers);
  headers.delete("authorization");
  return [{ location: ["request"], url, init: { ...init, headers } }];
}

/** Whether not every text fits. */
function isLimited({ type, format, enum: values }: Schema): boolean {
  return type !== "string" || format !== undefined || values !== undefined;
}
