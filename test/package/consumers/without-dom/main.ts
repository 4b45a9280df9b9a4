// A server's program without the DOM's types: Response, Headers and AbortSignal come from Node's.
import { type ClientOptions, type Hooks, type Logger, ZoomVideoSdk } from "zoom-video-sdk-api";
import { startMockServer } from "zoom-video-sdk-api/testing";
import { type SignedWebhook, signWebhook, verifyWebhook, WebhookVerificationError } from "zoom-video-sdk-api/webhooks";

const hooks: Hooks = { onResponse: ({ status, durationMs }) => console.log(status?.toFixed(), durationMs.toFixed()) };
const logger: Logger = {
  debug() {},
  info() {},
  warn: console.warn,
  error: (message, details) => console.error(message, details),
};
const options: ClientOptions = { hooks, logger, fetch: (url, init) => fetch(url, init), headers: { "x-app": "1" } };

const server = await startMockServer();
const zoom = new ZoomVideoSdk({ ...options, token: "any", baseUrl: server.url });

const controller = new AbortController();
const { data, response } = await zoom.sessions.users
  .getQos("id", "user", { type: "past" }, { signal: controller.signal })
  .withResponse();
const trackingId: string | null = response.headers.get("x-zm-trackingid");
console.log(data.camera?.length, trackingId, response.status.toFixed());

for await (const user of zoom.sessions.users.list("id")) console.log(user.name?.length);
const raw = await zoom.raw.GET("/videosdk/report/daily", { params: { query: { year: 2026, month: 11 } } });
console.log(raw.data?.dates.length, raw.response.ok);
await server.close();

const request: SignedWebhook = signWebhook({ body: "{}", secretToken: "secret" });
try {
  const { event } = verifyWebhook({
    ...request,
    headers: new Headers(request.headers),
    secretToken: ["new", "secret"],
  });
  console.log(event);
} catch (error) {
  if (error instanceof WebhookVerificationError) console.log(error.reason);
}
