import { type Handlers, sessionOf } from "../call.js";
import { controlSession } from "../model/control.js";
import { boundTo } from "../model/ingestion.js";
import { STOP_REASON, setStreaming, startRtms, stopRtms } from "../model/livestream.js";
import { Rejection, validationFailed } from "../rejection.js";

/** Live streams, Realtime Media Streams, and what else controls a live session. */
export const streams = {
  controlSession(call) {
    controlSession(call.world, sessionOf(call, ["live"]), call.body);
  },

  getLivestream(call) {
    // Assumed: livestream
    return sessionOf(call, ["scheduled", "live"], "error-300-invalid").livestream ?? {};
  },

  updateLivestream(call) {
    sessionOf(call, ["scheduled", "live"], "error-300-invalid").livestream = call.body;
  },

  updateLivestreamStatus(call) {
    const session = sessionOf(call, ["scheduled", "live", "ended"], "error-300");
    if (session.status !== "live") throw new Rejection(400, "error-4927", call.ids);
    const { action } = call.body;
    if (action === "mode") return;
    const isStarting = action === "start";
    if (action === undefined || (isStarting && session.livestream === undefined)) {
      throw validationFailed({ field: "action", message: "Invalid field." });
    }
    setStreaming(call.world, session, isStarting);
  },

  updateRtmsStatus(call) {
    const session = sessionOf(call, ["live"], "error-300");
    const { world, body } = call;
    if (!world.settings.account.rtms) throw new Rejection(403, "error-13273");
    const { action } = body;
    if (action === "start") startRtms(world, session);
    else if (session.rtms === undefined) throw new Rejection(400, "error-13277", { action, userId: "" });
    else if (action === "stop") stopRtms(world, session, STOP_REASON.host);
    else session.rtms.status = action === "pause" ? "paused" : "on";
  },

  listSessionStreamIngestions(call) {
    return boundTo(call.world, sessionOf(call, ["live"], "error-300")).map((stream) => ({
      stream_id: stream.id,
      rtmp_connection_status: stream.isConnected ? 1 : 0,
      rtmp_stream_push_status: stream.isSending ? 1 : 0,
    }));
  },
} satisfies Partial<Handlers>;
