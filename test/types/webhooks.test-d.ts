// Compiled by `npm run typecheck`, never run: `event` tells the events apart, the unknown ones included.
import type { IncomingHttpHeaders } from "node:http";
import { expectTypeOf } from "vitest";
import {
  answerUrlValidation,
  createWebhookHandler,
  type KnownWebhookEvent,
  type RecordingTrashPayload,
  type SessionStartedPayload,
  signWebhook,
  type UnknownWebhookEvent,
  type UrlValidationAnswer,
  type UserJoinedPayload,
  verifyWebhook,
  type WebhookEvent,
  type WebhookEventName,
  webhookRequestId,
} from "../../src/webhooks/index.js";

const secretToken = "secret";

export function verified(body: string | Buffer, incoming: IncomingHttpHeaders) {
  expectTypeOf(verifyWebhook({ body, headers: incoming, secretToken })).toEqualTypeOf<WebhookEvent>();
  verifyWebhook({ body: new Uint8Array(), headers: new Headers(), secretToken: [secretToken, "old"] });
  verifyWebhook({ body: "", headers: { a: "b", c: ["d"] }, secretToken, toleranceSeconds: 300, now: new Date() });
  expectTypeOf(webhookRequestId(incoming)).toEqualTypeOf<string | undefined>();

  // @ts-expect-error a parsed body
  verifyWebhook({ body: { event: "session.started" }, headers: incoming, secretToken });
  // @ts-expect-error a secret that may be missing
  verifyWebhook({ body, headers: incoming, secretToken: process.env["SECRET"] });
  // @ts-expect-error no secret
  verifyWebhook({ body, headers: incoming });
  // @ts-expect-error a misspelt option
  verifyWebhook({ body, headers: incoming, secretToken, tolerance: 300 });
}

export function narrowed(event: WebhookEvent) {
  switch (event.event) {
    case "session.started":
      expectTypeOf(event).toEqualTypeOf<KnownWebhookEvent<"session.started">>();
      expectTypeOf(event.payload).toEqualTypeOf<SessionStartedPayload>();
      expectTypeOf(event.payload.object.session_id).toEqualTypeOf<string>();
      expectTypeOf(event.payload.object.session_key).toEqualTypeOf<string | undefined>();
      // @ts-expect-error it has not ended
      return event.payload.object.end_time;
    case "session.user_joined":
      expectTypeOf(event.payload).toEqualTypeOf<UserJoinedPayload>();
      return event.payload.object.user.participant_uuid;
    case "session.recording_trashed":
    case "session.recording_deleted":
      expectTypeOf(event.payload).toEqualTypeOf<RecordingTrashPayload>();
      return event.payload.operator;
    case "session.recording_completed":
      expectTypeOf(event.download_token).toEqualTypeOf<string>();
      return event.payload.object.recording_files[0]?.file_type === "MP4";
    case "session.user_room_system_callout_failed":
      expectTypeOf(event.payload.object.reason_type).toExtend<number>();
      return event.payload.object.reason_type === 5;
    // @ts-expect-error a misspelt name
    case "session.start":
      return undefined;
    case "endpoint.url_validation":
      expectTypeOf(answerUrlValidation(event, secretToken)).toEqualTypeOf<UrlValidationAnswer>();
      return undefined;
  }
  const { event: name } = event;
  expectTypeOf(name).toExtend<string>();
  return name.startsWith("session.");
}

export function unknown(event: WebhookEvent) {
  if (event.event === "session.started" || event.event === "session.ended") return;
  // @ts-expect-error one of many events
  event.payload.object;
  // @ts-expect-error not narrowed to the challenge
  answerUrlValidation(event, secretToken);
}

export function withoutTypes(event: UnknownWebhookEvent) {
  expectTypeOf(event.payload).toEqualTypeOf<unknown>();
  const name: string = event.event;
  if (name === "session.some_new_event") return event["event_ts"];
  // @ts-expect-error what it holds is unknown
  return event.payload.object;
}

export function signed(event: KnownWebhookEvent) {
  const text = signWebhook({ event, secretToken, timestamp: 1_795_338_000, requestId: "a" });
  expectTypeOf(text.body).toEqualTypeOf<string>();
  const bytes = signWebhook({ body: new Uint8Array(), secretToken });
  expectTypeOf(bytes.body).toExtend<Uint8Array>();
  void fetch("https://example.com", { method: "POST", ...text });
  void fetch("https://example.com", { method: "POST", ...bytes });

  // @ts-expect-error an event or a body
  signWebhook({ event, body: "", secretToken });
  // @ts-expect-error neither
  signWebhook({ secretToken });
  // @ts-expect-error an event without its payload
  signWebhook({ event: { event: "session.started", event_ts: 5 }, secretToken });
}

export type Names = [
  WebhookEventName,
  // @ts-expect-error no such event
  KnownWebhookEvent<"session.start">,
];

export async function handled(
  request: Request,
  ctx: { waitUntil(work: Promise<unknown>): void },
  env: { KEY: string },
) {
  const handler = createWebhookHandler({
    on: {
      "session.user_joined": (event, delivery) => {
        expectTypeOf(event).toEqualTypeOf<KnownWebhookEvent<"session.user_joined">>();
        expectTypeOf(event.payload).toEqualTypeOf<UserJoinedPayload>();
        expectTypeOf(delivery.requestId).toEqualTypeOf<string | undefined>();
        // @ts-expect-error a user who joins has not left
        return event.payload.object.user.leave_time;
      },
      "session.recording_completed": async ({ download_token }) => expectTypeOf(download_token).toEqualTypeOf<string>(),
      "*": (event) => expectTypeOf(event).toEqualTypeOf<WebhookEvent>(),
    },
    onUnknown: (event) => expectTypeOf(event).toEqualTypeOf<UnknownWebhookEvent>(),
    secretToken: async (headers) => webhookRequestId(headers) ?? [secretToken],
    onError: (_, { phase }) => expectTypeOf(phase).toEqualTypeOf<"setup" | "verify" | "deduplicate" | "handle">(),
  });
  expectTypeOf(await handler(request)).toEqualTypeOf<Response>();
  await handler(request, ctx);
  // @ts-expect-error a Worker's environment is not its context
  await handler(request, env);

  // @ts-expect-error a misspelt event
  createWebhookHandler({ on: { "session.user_join": () => {} } });
  // @ts-expect-error the handler answers it by itself
  createWebhookHandler({ on: { "endpoint.url_validation": () => {} } });
  // @ts-expect-error no handlers
  createWebhookHandler({ secretToken });
}
