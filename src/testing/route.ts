import { type OperationId, operations } from "../../generated/operations.js";
import type { OperationInfo } from "../core/operation.js";

/** What a request's path means. */
export interface Route {
  operationId: OperationId;
  /** The path that Prism knows. */
  path: string;
  /** The first ID that was not encoded twice, and what is wrong with it. */
  problem: { parameter: string; message: string } | undefined;
}

const idCount = (segments: string[]) => segments.filter((part) => part.startsWith("{")).length;

const templates = (Object.entries(operations) as [OperationId, OperationInfo][])
  .map(([operationId, info]) => ({ operationId, method: info.method, segments: info.path.split("/") }))
  // `users/qos` is a path, not a user of that name: the path with the fewest IDs wins.
  .sort((a, b) => idCount(a.segments) - idCount(b.segments));

/** An ID after the first of its two decodings; one that was encoded once is plain by then. */
const ENCODED = /^(?:[\w.~!'()*-]|%[0-9A-Fa-f]{2})+$/;

/** Finds the operation of a request; `/v2` and `/accounts/{accountId}` may precede its path. */
export function findRoute(method: string, pathname: string): Route | undefined {
  const path = pathname.replace(/^\/v2\//, "/").replace(/^\/accounts\/[^/]+\//, "/");
  const segments = path.split("/");
  const found = templates.find(
    (template) =>
      template.method === method &&
      template.segments.length === segments.length &&
      template.segments.every((part, index) => part === segments[index] || part.startsWith("{")),
  );
  if (found === undefined) return undefined;
  const { operationId } = found;
  for (const [index, part] of found.segments.entries()) {
    const segment = segments[index] ?? "";
    if (!part.startsWith("{") || isEncodedTwice(segment)) continue;
    const parameter = part.slice(1, -1);
    const message = `${parameter} was not encoded twice: "${segment}". Zoom decodes IDs twice, so pass encodeURIComponent(encodeURIComponent(id)).`;
    return { operationId, path, problem: { parameter, message } };
  }
  return { operationId, path, problem: undefined };
}

function isEncodedTwice(segment: string): boolean {
  try {
    return ENCODED.test(decodeURIComponent(segment));
  } catch {
    return false;
  }
}
