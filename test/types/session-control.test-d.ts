// Compiled by `npm run typecheck`, never run. `method` decides which `params` a command has.
import { expectTypeOf } from "vitest";
import type { ApiPromise, SessionCommand, SessionCommandMethod, ZoomVideoSdk } from "../../src/index.js";

/** The document and the union know the same methods. */
export function methods() {
  expectTypeOf<SessionCommand["method"]>().toEqualTypeOf<SessionCommandMethod>();
}

export function recording({ sessions }: ZoomVideoSdk) {
  expectTypeOf(sessions.control("id", { method: "recording.start" })).toEqualTypeOf<ApiPromise<void>>();
  sessions.control("id", { method: "recording.stop" });
  sessions.control("id", { method: "recording.pause" });
  sessions.control("id", { method: "recording.resume" }, { maxRetries: 0 });

  // @ts-expect-error it has no params
  sessions.control("id", { method: "recording.start", params: {} });
  // @ts-expect-error an unknown method
  sessions.control("id", { method: "recording.begin" });
  // @ts-expect-error a method is required
  sessions.control("id", {});
  // @ts-expect-error a misspelt key
  sessions.control("id", { methd: "recording.start" });
  // @ts-expect-error a command is required
  sessions.control("id");
  // @ts-expect-error an id is text
  sessions.control(5, { method: "recording.start" });
  // @ts-expect-error a misspelt option
  sessions.control("id", { method: "recording.start" }, { retries: 0 });
}

export function phoneCallout({ sessions }: ZoomVideoSdk) {
  const method = "user.invite.callout";
  sessions.control("id", { method, params: { phone_number: "+1 555 0100" } });
  sessions.control("id", {
    method,
    params: { phone_number: "+1 555 0100", invitee_name: "Jill", invite_options: { require_greeting: true } },
  });

  // @ts-expect-error the number is required
  sessions.control("id", { method, params: { invitee_name: "Jill" } });
  // @ts-expect-error params are required
  sessions.control("id", { method });
  // @ts-expect-error a misspelt key
  sessions.control("id", { method, params: { phone_number: "+1 555 0100", invite_name: "Jill" } });
  // @ts-expect-error a misspelt key further down
  sessions.control("id", { method, params: { phone_number: "+1 555 0100", invite_options: { greeting: true } } });
  // @ts-expect-error a number is text
  sessions.control("id", { method, params: { phone_number: 15550100 } });
  // @ts-expect-error params of another method
  sessions.control("id", { method, params: { participant_uuid: "user" } });
  // @ts-expect-error one of another method beside its own
  sessions.control("id", { method, params: { phone_number: "+1 555 0100", participant_uuid: "user" } });
}

export function roomSystemCallout({ sessions }: ZoomVideoSdk) {
  const method = "user.invite.room_system_callout";
  const device_ip = "192.0.2.1";
  const from_display_name = "My session";
  sessions.control("id", { method, params: { device_ip, call_type: "h323" } });
  sessions.control("id", { method, params: { device_ip, call_type: "h323", h323_headers: { from_display_name } } });
  sessions.control("id", { method, params: { device_ip, call_type: "sip" } });
  sessions.control("id", {
    method,
    params: {
      device_ip,
      call_type: "sip",
      sip_headers: { from_display_name, additional_headers: [{ key: "x-room", value: "4711" }] },
    },
  });

  // @ts-expect-error the address is required
  sessions.control("id", { method, params: { call_type: "sip" } });
  // @ts-expect-error the type of call is required
  sessions.control("id", { method, params: { device_ip } });
  // @ts-expect-error an unknown type of call
  sessions.control("id", { method, params: { device_ip, call_type: "h264" } });
  // @ts-expect-error headers of the other type of call
  sessions.control("id", { method, params: { device_ip, call_type: "h323", sip_headers: { from_display_name } } });
  // @ts-expect-error headers of the other type of call
  sessions.control("id", { method, params: { device_ip, call_type: "sip", h323_headers: { from_display_name } } });
  // @ts-expect-error a misspelt key further down
  sessions.control("id", { method, params: { device_ip, call_type: "sip", sip_headers: { from_name: "x" } } });
}

export function streamIngestion({ sessions }: ZoomVideoSdk) {
  const params = { stream_ingestion_stream_id: "stream" };
  sessions.control("id", { method: "stream_ingestion.bind", params });
  sessions.control("id", { method: "stream_ingestion.unbind", params });
  sessions.control("id", { method: "stream_ingestion.send", params });
  sessions.control("id", { method: "stream_ingestion.stop", params });

  // @ts-expect-error the stream's id is required
  sessions.control("id", { method: "stream_ingestion.bind", params: {} });
  // @ts-expect-error params are required
  sessions.control("id", { method: "stream_ingestion.bind" });
  // @ts-expect-error a misspelt key
  sessions.control("id", { method: "stream_ingestion.bind", params: { stream_id: "stream" } });
  // @ts-expect-error an id is text
  sessions.control("id", { method: "stream_ingestion.bind", params: { stream_ingestion_stream_id: 5 } });
}

export function moderation({ sessions }: ZoomVideoSdk) {
  const params = { participant_uuid: "user" };
  sessions.control("id", { method: "audio.block", params });
  sessions.control("id", { method: "audio.unblock", params });
  sessions.control("id", { method: "video.block", params });
  sessions.control("id", { method: "video.unblock", params });
  sessions.control("id", { method: "share.block", params });
  sessions.control("id", { method: "share.unblock", params });
  sessions.control("id", { method: "user.remove", params });

  // @ts-expect-error the user is required
  sessions.control("id", { method: "audio.block", params: {} });
  // @ts-expect-error params are required
  sessions.control("id", { method: "audio.block" });
  // @ts-expect-error params of another method
  sessions.control("id", { method: "user.remove", params: { phone_number: "+1 555 0100" } });
  // @ts-expect-error the user's id is text
  sessions.control("id", { method: "video.block", params: { participant_uuid: 5 } });
}
