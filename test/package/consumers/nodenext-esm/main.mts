// The README's program, in ES modules on Node.
import Default, {
  ApiError,
  NotFoundError,
  type Page,
  type PageCursor,
  RateLimitError,
  type RateLimitKind,
  type Session,
  type SessionCommand,
  type SessionList,
  type ZoomVideoSdk,
} from "zoom-video-sdk-api";
import { memoryRateLimiter, type RateLimiter } from "zoom-video-sdk-api/rate-limit";
import { type RedisClient, redisRateLimiter } from "zoom-video-sdk-api/redis";
import type { paths } from "zoom-video-sdk-api/schema";
import { type MockServer, startMockServer } from "zoom-video-sdk-api/testing";
import { answerUrlValidation, verifyWebhook } from "zoom-video-sdk-api/webhooks";

const zoom: ZoomVideoSdk = new Default({
  apiKey: process.env["ZOOM_VIDEO_SDK_API_KEY"],
  apiSecret: process.env["ZOOM_VIDEO_SDK_API_SECRET"],
  logger: console,
  logLevel: "debug",
  hooks: { onRetry: ({ operationId, attempt, delayMs }) => console.log(operationId, attempt, delayMs) },
});

export function limited(client: RedisClient): ZoomVideoSdk[] {
  const one: RateLimiter = memoryRateLimiter({ plan: "pro", limits: { daily: 1000 } });
  const fleet: RateLimiter = redisRateLimiter({ client, plan: "business", accountKey: "account" });
  return ["pro" as const, one, fleet].map((rateLimit) => new Default({ rateLimit }));
}

let cursor: PageCursor | undefined;
for await (const page of zoom.sessions.list({ from: "2026-11-01", to: "2026-11-22" }).pages()) {
  const exact: Page<Session, SessionList> = page;
  cursor = exact.cursor;
}
for await (const { id, session_name } of zoom.sessions.list({ from: "2026-11-01", to: "2026-11-22" }, { cursor })) {
  console.log(id.length, session_name?.length);
}

const command: SessionCommand = { method: "user.invite.callout", params: { phone_number: "+1 555 0100" } };
await zoom.account("id").sessions.control("id", command);

try {
  await zoom.sessions.get("id", { type: "past" });
} catch (error) {
  if (error instanceof RateLimitError) {
    const kind: RateLimitKind = error.kind;
    console.log(kind, error.retryAt?.getTime());
  } else if (error instanceof NotFoundError) {
    console.log(
      error.status,
      error.code,
      error.errors.map(({ field }) => field),
    );
  } else if (!(error instanceof ApiError)) throw error;
}

const { data, error } = await zoom.raw.GET("/videosdk/sessions/{sessionId}", { params: { path: { sessionId: "id" } } });
console.log(data?.session_name?.length, error?.message.length);

const server: MockServer = await startMockServer();
await server.close();

const event = verifyWebhook({ body: "", headers: {}, secretToken: "secret" });
switch (event.event) {
  case "session.user_joined":
    console.log(event.payload.object.user.participant_uuid.length);
    break;
  case "endpoint.url_validation":
    console.log(answerUrlValidation(event, "secret").encryptedToken.length);
    break;
  default: {
    const name: string = event.event;
    console.log(name, event.payload);
  }
}

export type GetSession = paths["/videosdk/sessions/{sessionId}"]["get"];
