import { CliError } from "./cli-error.js";
import type { Operation } from "./document.js";
import { checkGitBash } from "./git-bash.js";

const METHOD = /^(GET|POST|PUT|PATCH|DELETE)$/i;

/**
 * Rewrites `call "GET /videosdk/sessions/{sessionId}"` to the operation's ID. IDs in the path become options.
 *
 * @returns The arguments as they are if there is no such path in them.
 * @throws CliError if the API has no such path.
 */
export function withOperationId(args: readonly string[], operations: () => readonly Operation[]): string[] {
  const at = args.indexOf("call") + 1;
  const given = args[at] ?? "";
  const [method = "", path = ""] = METHOD.test(given) ? [given, args[at + 1]] : given.trim().split(/\s+/);
  if (at === 0 || !METHOD.test(method) || path === "") return [...args];
  const { operation, ids } = find(method.toUpperCase(), path, operations());
  const rest = args.slice(METHOD.test(given) ? at + 2 : at + 1);
  return [...args.slice(0, at), operation.id, ...ids, ...rest];
}

function find(method: string, path: string, operations: readonly Operation[]) {
  checkGitBash("the path", path);
  const query = /\?.*/s.exec(path)?.[0];
  if (query !== undefined) {
    const hint = "Pass each parameter as an option, such as --type past.";
    throw new CliError("usage", `The path must not have a query: ${query}.`, hint);
  }
  const segments = path.replace(/^\/v2\//, "/").split("/");
  const isId = (part: string) => part.startsWith("{");
  const found = operations
    .filter((operation) => operation.method === method)
    .map((operation) => ({ operation, template: operation.path.split("/") }))
    // `users/qos` is a path, not a user of that name.
    .sort((a, b) => a.template.filter(isId).length - b.template.filter(isId).length)
    .find(
      ({ template }) =>
        template.length === segments.length &&
        template.every((part, index) => part === segments[index] || (isId(part) && segments[index] !== "")),
    );
  if (found === undefined) {
    const hint = "An ID with slashes goes into its option, as in --sessionId. For all operations: call --help";
    throw new CliError("usage", `The API has no operation ${method} ${path}.`, hint);
  }
  const ids = found.template.flatMap((part, index) => {
    const segment = segments[index] ?? "";
    return isId(part) && !isId(segment) ? [`--${part.slice(1, -1)}=${segment}`] : [];
  });
  return { operation: found.operation, ids };
}
