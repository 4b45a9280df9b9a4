import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { operationsOf } from "../../../scripts/document/walk.js";
import { document, success } from "../../support/document.js";

export interface RealResponse {
  status: number;
  contentType: string;
  body: unknown;
}

export interface RealApi {
  baseUrl: string;
  /** The requests received: method and path as on the request line. */
  requests: string[];
  close(): Promise<void>;
}

/** Changes the response of an operation; undefined keeps the document's example. */
export type Deviate = (operationId: string, response: RealResponse) => Partial<RealResponse> | undefined;

const routes = operationsOf(document)
  .filter(({ method }) => method === "GET")
  .map(({ path, operation }) => ({
    id: operation.operationId,
    pattern: new RegExp(`^/v2${path.replace(/\{\w+\}/g, "[^/]+")}$`),
  }));

/** Stands in for Zoom: responds with the document's examples, or with what a test sets. */
export async function startRealApi(deviate: Deviate = () => undefined): Promise<RealApi> {
  const requests: string[] = [];
  const server = createServer((request, response) => {
    requests.push(`${request.method} ${request.url}`);
    const [path = ""] = (request.url ?? "").split("?");
    const route = routes.find(({ pattern }) => pattern.test(path));
    if (route === undefined) {
      response.writeHead(404).end();
      return;
    }
    const { status, value } = success(route.id);
    const example = {
      status: Number(status),
      contentType: "application/json",
      body: structuredClone(value) as unknown,
    };
    const { status: sent, contentType, body } = { ...example, ...deviate(route.id, example) };
    response.writeHead(sent, { "content-type": contentType });
    response.end(typeof body === "string" ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    baseUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v2`,
    requests,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}
