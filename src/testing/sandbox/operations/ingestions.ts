import type { StreamIngestion as Listed } from "../../../../generated/models.js";
import type { Call, Handlers } from "../call.js";
import { encoderUrls } from "../events.js";
import { findIngestion } from "../model/ingestion.js";
import { Rejection } from "../rejection.js";
import type { StreamIngestion } from "../state.js";

/** An account has at most so many; the message of error 34016 says so. */
const MOST = 20;

export const ingestions = {
  listStreamIngestions({ world, page }) {
    const { items, ...rest } = page(() => world.state.ingestions.map(listed));
    return { ...rest, stream_ingestions: items };
  },

  createStreamIngestion({ world, body }) {
    const { state, ids } = world;
    if (state.ingestions.length >= MOST) throw new Rejection(400, "error-34016");
    const stream: StreamIngestion = {
      id: ids.base64("stream"),
      key: ids.base64url("stream-key"),
      name: body.stream_name,
      description: body.stream_description ?? "",
      isConnected: false,
      isSending: false,
    };
    state.ingestions.push(stream);
    return listed(stream);
  },

  getStreamIngestion: (call) => listed(find(call)),

  updateStreamIngestion(call) {
    const stream = find(call);
    stream.name = call.body.stream_name ?? stream.name;
    stream.description = call.body.stream_description ?? stream.description;
  },

  deleteStreamIngestion(call) {
    const stream = find(call);
    if (stream.session !== undefined) throw new Rejection(400, "error-34015");
    const { state } = call.world;
    state.ingestions = state.ingestions.filter((each) => each !== stream);
  },
} satisfies Partial<Handlers>;

function find({ world, ids }: Pick<Call, "world" | "ids">): StreamIngestion {
  const stream = findIngestion(world, ids["streamId"] ?? "");
  if (stream === undefined) throw new Rejection(404, "error-34001", ids);
  return stream;
}

const listed = ({ id, name, description, key }: StreamIngestion): Listed => ({
  stream_id: id,
  stream_name: name,
  stream_description: description,
  stream_key: key,
  ...encoderUrls,
});
