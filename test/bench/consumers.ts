import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type OperationId, operations } from "../../generated/operations.js";
import type { OperationInfo } from "../../src/core/operation.js";
import { exampleBody, exampleQuery } from "../support/examples.js";
import { readmeRows } from "../support/readme-calls.js";

const ids = Object.keys(operations) as OperationId[];

/** What a call is made with, as source text: the document's examples. */
function parts(id: OperationId) {
  const { path, body }: OperationInfo = operations[id];
  const names = path.match(/(?<=\{)\w+/g);
  const query = exampleQuery(id) as object;
  return {
    path: names === null ? undefined : JSON.stringify(Object.fromEntries(names.map((name) => [name, "id"]))),
    query: Object.keys(query).length > 0 ? JSON.stringify(query) : undefined,
    body: body && JSON.stringify(exampleBody(id)),
  };
}

/** The source of an object with those of the members that there are. */
function object(members: Record<string, string | undefined>): string {
  const present = Object.entries(members).filter(([, source]) => source !== undefined);
  return `{ ${present.map(([name, source]) => `${name}: ${source}`).join(", ")} }`;
}

/** A program that makes all calls by this client's methods. */
export function byClient(): string {
  const calls = readmeRows().map(({ operationId, method, parameters }) => {
    const { query, body } = parts(operationId as OperationId);
    const args = parameters.split(", ").filter(Boolean);
    const values = args.map((name) => (/^query/.test(name) ? query : /^(?:body|command)/.test(name) ? body : '"id"'));
    return `console.log(await zoom.${method}(${values.join(", ")}));`;
  });
  return ['import { ZoomVideoSdk } from "zoom-video-sdk-api";', "const zoom = new ZoomVideoSdk();", ...calls].join(
    "\n",
  );
}

/** The same with openapi-fetch and the schema. */
export function byOpenapiFetch(): string {
  const calls = ids.map((id) => {
    const { path, query, body } = parts(id);
    const { method, path: template } = operations[id];
    const init = object({ params: object({ path, query }), body });
    return `console.log((await api.${method}("${template}", ${init})).data);`;
  });
  return [
    'import createClient from "openapi-fetch";',
    'import type { paths } from "./schema.js";',
    "const api = createClient<paths>();",
    ...calls,
  ].join("\n");
}

/** The same with Rivet, as far as it has the operations: its names are found by method and path. */
export async function byRivet(folder: string): Promise<string> {
  const source = await readFile(join(folder, "node_modules/@zoom/rivet/videosdk/videosdk.mjs"), "utf8");
  const calls: string[] = [];
  for (const [, group = "", members = ""] of source.matchAll(/^ {4}(\w+) = \{\n([\s\S]*?)^ {4}\};/gm)) {
    const endpoints = /(\w+): this\.buildEndpoint\(\{\s*method: "(\w+)",[^`]*`([^`]+)`/g;
    for (const [, name, method, template] of members.matchAll(endpoints)) {
      const path = template?.replaceAll("$", "");
      const id = ids.find(
        (candidate) => operations[candidate].method === method && operations[candidate].path === path,
      );
      if (id === undefined) continue;
      const { path: values, query, body } = parts(id);
      const args = object({ path: values, query, body });
      calls.push(`console.log((await endpoints.${group}.${name}(${args})).data);`);
    }
  }
  return [
    'import { VideoSdkClient } from "@zoom/rivet/videosdk";',
    'const { endpoints } = new VideoSdkClient({ clientId: "", clientSecret: "", disableReceiver: true });',
    ...calls,
  ].join("\n");
}
