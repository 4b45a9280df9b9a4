import type { Example, Json, MediaType, OpenApiDocument, Parameter } from "../document/types.js";
import { type OperationAt, resolve } from "../document/walk.js";
import { fence } from "./markdown.js";

/** One call of an operation in TypeScript, with curl and on the command line, as tabs. */
export function callExamples(document: OpenApiDocument, at: OperationAt, call: string): string {
  const given = givenIn(document, at);
  const tabs = [
    fence("ts", inTypeScript(at, call, given), "TypeScript"),
    fence("sh", withCurl(at, given), "curl"),
    fence("sh", onCommandLine(at, given), "Command line"),
  ];
  return `::: code-group\n\n${tabs.join("\n\n")}\n\n:::`;
}

interface Given {
  ids: Record<string, string>;
  /** The required ones. */
  query: Record<string, Json>;
  body: Json | undefined;
}

/** What the document has as examples. */
function givenIn(document: OpenApiDocument, { operation, parameters }: OperationAt): Given {
  const firstOf = ({ examples, schema }: Parameter): Json => {
    const [first] = Object.values(examples ?? {});
    return first === undefined ? ((schema["examples"] as Json[])[0] ?? "") : resolve<Example>(document, first).value;
  };
  const inPath = parameters.filter((parameter) => parameter.in === "path");
  const inQuery = parameters.filter((parameter) => parameter.in === "query" && parameter.required === true);
  const media: MediaType | undefined = operation.requestBody?.content["application/json"];
  const [body] = Object.values(media?.examples ?? {});
  return {
    // In the document, an ID is encoded once, as it stands in a URL.
    ids: Object.fromEntries(inPath.map((each) => [each.name, decodeURIComponent(String(firstOf(each)))])),
    query: Object.fromEntries(inQuery.map((each) => [each.name, firstOf(each)])),
    body: body && resolve<Example>(document, body).value,
  };
}

function inTypeScript({ operation }: OperationAt, call: string, { ids, query, body }: Given): string {
  const [, method = "", names = ""] = /^([\w.]+)\((.*)\)$/.exec(call) ?? [];
  const values: (string | undefined)[] = names.split(", ").map((name) => {
    const plain = name.replace("?", "");
    if (plain in ids) return JSON.stringify(ids[plain]);
    const value = plain === "query" ? query : body;
    const isLeftOut = value === undefined || (name === "query?" && Object.keys(query).length === 0);
    return isLeftOut ? undefined : literal(value);
  });
  const sent = `zoom.${method}(${values.filter((value) => value !== undefined).join(", ")})`;
  if (operation["x-pagination"]) return `for await (const item of ${sent}) {\n  console.log(item);\n}`;
  const hasData = Object.entries(operation.responses).some(
    ([status, response]) => status.startsWith("2") && "content" in response,
  );
  return hasData ? `const data = await ${sent};` : `await ${sent};`;
}

/** As people write it: names without quotes. */
function literal(value: Json): string {
  const text = JSON.stringify(value, null, 2).replace(/^( *)"(\w+)":/gm, "$1$2:");
  return text.length > 60 ? text : text.replace(/\s*\n\s*/g, " ");
}

/** IDs must be encoded twice. */
function withCurl({ method, path }: OperationAt, { ids, query, body }: Given): string {
  const encoded = path.replace(/\{(\w+)\}/g, (_, name: string) =>
    encodeURIComponent(encodeURIComponent(ids[name] ?? "")),
  );
  const search = new URLSearchParams(query as Record<string, string>).toString();
  const url = `https://api.zoom.us/v2${encoded}${search && `?${search}`}`;
  const lines = [
    `curl ${method === "GET" ? "" : `-X ${method} `}${quote(url)}`,
    '  -H "Authorization: Bearer $TOKEN"',
    ...(body === undefined ? [] : ['  -H "Content-Type: application/json"', `  -d ${quote(JSON.stringify(body))}`]),
  ];
  return lines.join(" \\\n");
}

function onCommandLine({ operation }: OperationAt, { ids, query, body }: Given): string {
  const options = Object.entries({ ...ids, ...query }).map(([name, value]) => `  --${name} ${quote(String(value))}`);
  return [
    `npx zoom-video-sdk-api call ${operation.operationId}`,
    ...options,
    ...(body === undefined ? [] : [`  --body ${quote(JSON.stringify(body))}`]),
    ...(operation["x-pagination"] ? ["  --all"] : []),
  ].join(" \\\n");
}

/** For a POSIX shell. */
const quote = (text: string) => (/^[\w./:@%+=,-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`);
