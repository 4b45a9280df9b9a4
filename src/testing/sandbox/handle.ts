import { errors } from "../../../generated/errors.js";
import { type OperationId, operations } from "../../../generated/operations.js";
import type { DocumentedErrors } from "../../core/operation.js";
import { findOperation } from "../document.js";
import { findRoute, type Route } from "../route.js";
import type { ApiTokens } from "./api-token.js";
import type { Call } from "./call.js";
import type { Faults } from "./faults.js";
import { handlers } from "./operations/index.js";
import type { Pages } from "./pages.js";
import type { Quota } from "./quota.js";
import { Rejection } from "./rejection.js";
import { readBody, readQuery } from "./validate-request.js";
import type { World } from "./world.js";

export interface ApiRequest {
  readonly method: string;
  readonly url: URL;
  readonly authorization: string | undefined;
  readonly body: string;
}

export interface ApiResponse {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}

/** What a request passes before an operation sees it. */
export interface Gates {
  tokens: ApiTokens;
  faults: Faults;
  quota: Quota;
  pages: Pages;
}

/** Responds to a request of the API: path, token, requested faults, limits, validity; then the operation. */
export function handle(request: ApiRequest, world: World, gates: Gates): ApiResponse {
  const { method, url, authorization } = request;
  const headers = { "x-zm-trackingid": `WEB_${world.ids.hex("tracking")}` };
  // Assumed: account
  const route = findRoute(method, url.pathname);
  if (route === undefined) {
    return { status: 404, headers, body: { code: 2300, message: "This API endpoint is not recognized." } };
  }
  const { operationId } = route;
  const reject = (rejection: Rejection) => rejection.bodyFor(operationId);
  if (!gates.tokens.isValid(authorization, world.clock.wire())) {
    return { status: 401, headers, body: reject(new Rejection(401, "error-124")) };
  }
  const { label } = operations[operationId];
  const fault = gates.faults.take(operationId);
  const exceeded = fault === undefined ? gates.quota.take(label) : fault.exceeded;
  const limits = exceeded && gates.quota.headers(label, exceeded);
  if (fault !== undefined) return { status: fault.status, body: fault.body, headers: { ...headers, ...limits } };
  if (exceeded !== undefined) {
    return { status: 429, headers: { ...headers, ...limits }, body: reject(new Rejection(429, exceeded)) };
  }
  try {
    return { status: successOf(operationId), headers, body: perform(route, request, world, gates.pages) };
  } catch (error) {
    if (!(error instanceof Rejection)) throw error;
    const { problem } = route;
    // For people: why an ID that looks right is not found.
    const hint = problem && { "x-sandbox-hint": encodeURI(problem.message) };
    return { status: error.status, headers: { ...headers, ...hint }, body: reject(error) };
  }
}

interface Paging {
  page_size?: number | undefined;
  next_page_token?: string | undefined;
}

function perform({ operationId, path, problem }: Route, request: ApiRequest, world: World, pages: Pages): unknown {
  const documented: DocumentedErrors = errors[operationId];
  if (!world.settings.account.videoSdk && documented[400]?.[200] !== undefined) throw new Rejection(400, "error-200");
  const ids = idsIn(operationId, path);
  if (problem !== undefined) throw notFound(operationId, ids);
  const query = readQuery(operationId, request.url.searchParams);
  const body = readBody(operationId, request.body);
  const now = world.clock.now();
  const call: Call = {
    world,
    ids,
    query,
    body: body as Call["body"],
    now,
    page(items) {
      const { page_size, next_page_token, ...filters } = query as Paging;
      const scope = JSON.stringify([operationId, ids, filters]);
      return pages.page(scope, { page_size, next_page_token }, items, { ids: world.ids, now });
    },
  };
  return (handlers[operationId] as (call: Call) => unknown)(call);
}

/** Zoom decodes IDs twice. */
function idsIn(operationId: OperationId, path: string): Record<string, string> {
  const segments = path.split("/");
  const names = operations[operationId].path.split("/");
  return Object.fromEntries(
    names.flatMap((name, index) =>
      name.startsWith("{") ? [[name.slice(1, -1), decodeTwice(segments[index] ?? "")]] : [],
    ),
  );
}

function decodeTwice(segment: string): string {
  try {
    return decodeURIComponent(decodeURIComponent(segment));
  } catch {
    return segment;
  }
}

/** Code of "User does not exist": an operation may have it beside the one for what is not found. */
const NO_USER = "1001";

/** Under an ID that was encoded once, there is nothing. Assumed: ids */
function notFound(operationId: OperationId, ids: Record<string, string>): Rejection {
  const code = Object.keys((errors[operationId] as DocumentedErrors)[404] ?? {}).find((each) => each !== NO_USER);
  return new Rejection(404, `error-${code}`, ids);
}

const successes = new Map<OperationId, number>();

function successOf(operationId: OperationId): number {
  const known = successes.get(operationId);
  if (known !== undefined) return known;
  const { responses } = findOperation(operationId);
  const hasBody = operations[operationId].returns !== "nothing";
  const status = Object.keys(responses).find(
    (each) => each.startsWith("2") && (responses[each]?.content !== undefined) === hasBody,
  );
  successes.set(operationId, Number(status));
  return Number(status);
}
