import { listSessions, client as shared } from "./generated.mjs";

export default function client({ baseUrl, token }) {
  shared.setConfig({ baseUrl, auth: token, headers: { accept: "application/json", "user-agent": "bench/1" } });
  return async (query) => (await listSessions({ query, throwOnError: true })).data.sessions;
}
