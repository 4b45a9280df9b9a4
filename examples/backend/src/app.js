import Fastify from "fastify";
import * as api from "zoom-video-sdk-api";

const MAX_RECORDINGS = 250;
const name = { type: "string", minLength: 1, maxLength: 200 };
const userKey = { type: "string", minLength: 1, maxLength: 36 };
const object = (properties, required) => ({ type: "object", properties, required });

/** An error for the caller, who can do something about it. */
const httpError = (statusCode, message) => Object.assign(new Error(message), { statusCode });

/**
 * The app. `zoom` is passed in, so that tests can use a client of the mock.
 *
 * @param {{ zoom: api.ZoomVideoSdk, sdkKey: string, sdkSecret: string, logger?: boolean }} options
 */
export function buildApp({ zoom, sdkKey, sdkSecret, logger = false }) {
  // A name of 200 characters can take this many in a URL; Fastify allows 100 by default.
  const app = Fastify({ logger, routerOptions: { maxParamLength: 2400 } });

  app.post("/consultations", { schema: { body: object({ name }, ["name"]) } }, async (request, reply) => {
    const created = await zoom.sessions.create({ session_name: request.body.name }).catch((error) => {
      if (!(error instanceof api.BadRequestError && error.code === 3000)) throw error;
      throw httpError(409, "There is already a consultation with this name. Choose another one.");
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
    // With the account's SDK key pair. The client has the API key pair; neither works in place of the other.
    return {
      token: await api.createSessionToken({ sdkKey, sdkSecret, sessionName: request.params.name, role, userKey }),
    };
  });

  const day = { type: "string" };
  const rangeSchema = { querystring: object({ from: day, to: day }, ["from", "to"]) };
  app.get("/recordings", { schema: rangeSchema }, async (request) => {
    const { from, to } = request.query;
    // A long range can take many requests. Nobody waits longer than this for a response.
    const signal = AbortSignal.timeout(20_000);
    // One more than we return, to know if there are more.
    const found = await zoom.recordings
      .list({ from, to, page_size: 300 }, { signal })
      .toArray({ limit: MAX_RECORDINGS + 1 });
    return { recordings: found.slice(0, MAX_RECORDINGS).map(toRecording), more: found.length > MAX_RECORDINGS };
  });

  app.post("/consultations/:id/end", async (request, reply) => {
    // Fastify has decoded the ID. Pass it on as Zoom returned it: the client encodes it.
    await zoom.sessions.end(request.params.id).catch((error) => {
      // Zoom has two responses for an unknown ID. This request has nothing else that could be invalid.
      const isUnknown =
        error instanceof api.NotFoundError || (error instanceof api.BadRequestError && error.code === 300);
      throw isUnknown ? httpError(404, "There is no such consultation.") : error;
    });
    return reply.code(204).send();
  });

  app.setErrorHandler((error, request, reply) => {
    const respond = (status, text, more) => reply.code(status).send({ error: text, ...more });
    if (error instanceof api.InvalidArgumentError) return respond(400, error.message);
    if (error.statusCode < 500) return respond(error.statusCode, error.message);
    // The client keeps tokens and secrets out of its errors, so they are safe to log.
    request.log.error(error);
    if (error instanceof api.RateLimitError) {
      if (error.retryAt) reply.header("retry-after", Math.max(1, Math.ceil((error.retryAt - Date.now()) / 1000)));
      return respond(503, "Too many requests to Zoom. Try again later.");
    }
    if (error instanceof api.ApiError || error instanceof api.ResponseParseError) {
      // Zoom's message is for us, not for our users. The ID connects a user's report to our log.
      return respond(502, "Zoom rejected the request.", { trackingId: error.trackingId });
    }
    const isLate = error instanceof api.ConnectionError || error.name === "TimeoutError";
    return isLate ? respond(504, "Zoom did not respond in time.") : respond(500, "Something went wrong.");
  });
  return app;
}

/** Only what users may see: no download URLs and storage paths. */
const toRecording = ({ session_id, session_name, start_time, recording_files = [] }) => ({
  sessionId: session_id,
  name: session_name,
  start: start_time,
  files: recording_files.map(({ file_type, file_size }) => ({ type: file_type, size: file_size })),
});
