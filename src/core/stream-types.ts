import type { Query, Schemas } from "./schema-types.js";

/** Body of `streamIngestions.create`. */
export type CreateStreamIngestionRequest = Schemas["CreateStreamIngestionRequest"];
/** Where a session is streamed to, the secret key included. */
export type Livestream = Schemas["Livestream"];
/** How viewers of a live stream see the session. */
export type LivestreamSettings = Schemas["LivestreamSettings"];
/** A stream ingestion, as a live session sees it. */
export type SessionStreamIngestion = Schemas["SessionStreamIngestion"];
/** A way in for an RTMP stream from outside, its secret key included. */
export type StreamIngestion = Schemas["StreamIngestion"];
/** One page of stream ingestions, as the API answers it. */
export type StreamIngestionList = Schemas["StreamIngestionList"];
/** Body of `sessions.livestream.update`. */
export type UpdateLivestreamRequest = Schemas["UpdateLivestreamRequest"];
/** Body of `sessions.livestream.updateStatus`. */
export type UpdateLivestreamStatusRequest = Schemas["UpdateLivestreamStatusRequest"];
/** Body of `streamIngestions.update`. */
export type UpdateStreamIngestionRequest = Schemas["UpdateStreamIngestionRequest"];
/** What `streamIngestions.list` asks for. */
export type ListStreamIngestionsQuery = Query<"listStreamIngestions">;
