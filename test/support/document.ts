import { readFileSync } from "node:fs";
import type { Example, Json, MediaType, OpenApiDocument, Response } from "../../scripts/document/types.js";
import { type OperationAt, operationsOf, resolve } from "../../scripts/document/walk.js";

export const document = JSON.parse(
  readFileSync(new URL("../../generated/openapi.json", import.meta.url), "utf8"),
) as OpenApiDocument;

const byId = new Map(operationsOf(document).map((at) => [at.operation.operationId, at]));

export function operationAt(operationId: string): OperationAt {
  const at = byId.get(operationId);
  if (at === undefined) throw new Error(`the document has no ${operationId}`);
  return at;
}

/** A request that fits the document, made of its examples: every parameter, and the first body. */
export function exampleRequest(
  operationId: string,
  baseUrl: string,
): { url: string; init: RequestInit & { headers: Headers } } {
  const { operation, method, path, parameters } = operationAt(operationId);
  const url = new URL(
    baseUrl +
      path.replace(/\{(\w+)\}/g, (_, name: string) => {
        const parameter = parameters.find((candidate) => candidate.name === name);
        return encodeURIComponent(String(firstExample(parameter)));
      }),
  );
  for (const parameter of parameters) {
    if (parameter.in === "query") url.searchParams.set(parameter.name, String(firstExample(parameter)));
  }
  const headers = new Headers({ authorization: "Bearer test-token", accept: "application/json" });
  const media = operation.requestBody?.content["application/json"];
  if (media === undefined) return { url: url.href, init: { method, headers } };
  headers.set("content-type", "application/json");
  return { url: url.href, init: { method, headers, body: JSON.stringify(firstExample(media)) } };
}

export interface NamedAnswer {
  status: string;
  name: string;
  value: Json;
}

/** All named examples of an operation's answers. */
export function namedAnswers(operationId: string): NamedAnswer[] {
  return Object.entries(operationAt(operationId).operation.responses).flatMap(([status, answer]) => {
    const examples = resolve<Response>(document, answer).content?.["application/json"]?.examples ?? {};
    return Object.entries(examples).map(([name, example]) => ({
      status,
      name,
      value: resolve<Example>(document, example).value,
    }));
  });
}

/** The answer to a call that went well: its status, and its body where it has one. */
export function success(operationId: string): { status: string; value: Json | undefined } {
  const statuses = Object.keys(operationAt(operationId).operation.responses).filter((status) => status.startsWith("2"));
  const answers = namedAnswers(operationId);
  for (const status of statuses) {
    const ofStatus = answers.filter((answer) => answer.status === status);
    const good = ofStatus.find(({ name }) => !name.startsWith("error-"));
    // A status that has only errors as examples is one in disguise.
    if (good !== undefined || ofStatus.length === 0) return { status, value: good?.value };
  }
  throw new Error(`${operationId} documents no success`);
}

function firstExample(from: Partial<Pick<MediaType, "examples" | "schema">> | undefined): Json | undefined {
  const [example] = Object.values(from?.examples ?? {});
  if (example !== undefined) return resolve<Example>(document, example).value;
  return (from?.schema?.["examples"] as Json[] | undefined)?.[0];
}
