import Fastify from "fastify";
import * as api from "zoom-video-sdk-api";

const MAX_RECORDINGS = 250;
const name = { type: "string", minLength: 1, maxLength: 200 };
const userKey = { type: "string", minLength: 1, maxLength: 36 };
const object = (properties, required) => ({ type: "object", properties, required });

/** An answer of our own, where the caller can do something about what the API said. */
const refusal = (statusCode, message) => Object.assign(new Error(message), { statusCode });

/**
 * The app. `zoom` is given from outside, so that tests bring a client of the mock.
 *
 * @param {{ zoom: api.ZoomVideoSdk, sdkKey: string, sdkSecret: string, logger?: boolean }} options
 */
export function buildApp({ zoom, sdkKey, sdkSecret, logger = false }) {
  // What a name of 200 characters may take in a URL; Fastify admits 100.
  const app = Fastify({ logger, routerOptions: { maxParamLength: 2400 } });

  app.post("/consultations", { schema: { body: object({ name }, ["name"]) } }, async (request, reply) => {
    const created = await zoom.sessions.create({ session_name: request.body.name }).catch((error) => {
      if (!(error instanceof api.BadRequestError && error.code === 3000)) throw error;
      throw refusal(409, "There is a consultation of this name already. Choose another one.");
    });
    const dialIn = created.settings?.global_dial_in_numbers ?? [];
    return reply.code(201).send({
      sessionId: created.session_id,
      passcode: created.passcode,
      dialIn: dialIn.map(({ country, number }) => ({ country, number })),
    });
  });

  const role = { enum: ["host", "participant"] };
  const tokenSchema = { params: object({ name }, ["name"]), body: object({ role, userKey }, ["role"]) };
  app.post("/consultations/:name/token", { schema: tokenSchema }, async (request) => {
    const { role, userKey } = request.body;
    // With the account's other pair: the client has the API pair, and neither works in place of the other.
    return {
      token: await api.createSessionToken({ sdkKey, sdkSecret, sessionName: request.params.name, role, userKey }),
    };
  });

  const day = { type: "string" };
  const rangeSchema = { querystring: object({ from: day, to: day }, ["from", "to"]) };
  app.get("/recordings", { schema: rangeSchema }, async (request) => {
    const { from, to } = request.query;
    // However long the range is, and however many requests it takes: nobody waits longer than this for an answer.
    const signal = AbortSignal.timeout(20_000);
    // One more than we show tells whether there are more.
    const found = await zoom.recordings
      .list({ from, to, page_size: 300 }, { signal })
      .toArray({ limit: MAX_RECORDINGS + 1 });
    return { recordings: found.slice(0, MAX_RECORDINGS).map(toRecording), more: found.length > MAX_RECORDINGS };
  });

  app.post("/consultations/:id/end", async (request, reply) => {
    // Fastify has decoded the id: it goes on as Zoom gave it, and the client encodes it for the way.
    await zoom.sessions.end(request.params.id).catch((error) => {
      // For an id that it does not know, Zoom has two answers. All that this request holds is the id.
      const isUnknown =
        error instanceof api.NotFoundError || (error instanceof api.BadRequestError && error.code === 300);
      throw isUnknown ? refusal(404, "There is no such consultation.") : error;
    });
    return reply.code(204).send();
  });

  app.setErrorHandler((error, request, reply) => {
    const answer = (status, text, more) => reply.code(status).send({ error: text, ...more });
    if (error instanceof api.InvalidArgumentError) return answer(400, error.message);
    if (error.statusCode < 500) return answer(error.statusCode, error.message);
    // The client keeps tokens and secrets out of its errors: they may be logged as they are.
    request.log.error(error);
    if (error instanceof api.RateLimitError) {
      if (error.retryAt) reply.header("retry-after", Math.max(1, Math.ceil((error.retryAt - Date.now()) / 1000)));
      return answer(503, "Too many requests to Zoom. Try again later.");
    }
    if (error instanceof api.ApiError || error instanceof api.ResponseParseError) {
      // What Zoom says is for us, not for our users; the id leads from their report to our log.
      return answer(502, "Zoom refused the request.", { trackingId: error.trackingId });
    }
    const isLate = error instanceof api.ConnectionError || error.name === "TimeoutError";
    return isLate ? answer(504, "Zoom did not answer in time.") : answer(500, "Something went wrong.");
  });
  return app;
}

/** Only what users may see: download URLs and paths in storage stay here. */
const toRecording = ({ session_id, session_name, start_time, recording_files = [] }) => ({
  sessionId: session_id,
  name: session_name,
  start: start_time,
  files: recording_files.map(({ file_type, file_size }) => ({ type: file_type, size: file_size })),
});
