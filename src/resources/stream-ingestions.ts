import type {
  CreateStreamIngestionRequest,
  ListStreamIngestionsQuery,
  StreamIngestion,
  StreamIngestionList,
  UpdateStreamIngestionRequest,
} from "../../generated/models.js";
import type { ApiPromise } from "../core/api-promise.js";
import type { CallOptions, ListOptions } from "../core/options.js";
import type { PagePromise } from "../core/page.js";
import { Resource } from "./resource.js";

/** RTMP streams that go into sessions; `sessions.control` binds one to a session. All have the rate label LIGHT. */
export class StreamIngestions extends Resource {
  /**
   * Lists the account's stream ingestions (`GET /videosdk/stream_ingestions`). Rate label LIGHT.
   *
   * @param query `page_size` defaults to 30, at most 300.
   */
  list(query?: ListStreamIngestionsQuery, options?: ListOptions): PagePromise<StreamIngestion, StreamIngestionList> {
    return this.api.list("listStreamIngestions", { query }, options);
  }

  /**
   * Creates a stream ingestion; the response contains its secret key (`POST /videosdk/stream_ingestions`). Rate label
   * LIGHT.
   *
   * @param body Name and description have at most 128 characters.
   * @throws BadRequestError code 34016: there are 20 already; 34011: creation failed.
   */
  create(body: CreateStreamIngestionRequest, options?: CallOptions): ApiPromise<StreamIngestion> {
    return this.api.call("createStreamIngestion", { body }, options);
  }

  /**
   * Gets one stream ingestion, including its secret key (`GET /videosdk/stream_ingestions/{streamId}`). Rate label
   * LIGHT.
   *
   * @throws NotFoundError code 34001: no such stream ingestion.
   */
  get(streamId: string, options?: CallOptions): ApiPromise<StreamIngestion> {
    return this.api.call("getStreamIngestion", { path: { streamId } }, options);
  }

  /**
   * Changes the name or the description (`PATCH /videosdk/stream_ingestions/{streamId}`). Rate label LIGHT.
   *
   * @throws NotFoundError code 34001: no such stream ingestion.
   */
  update(streamId: string, body: UpdateStreamIngestionRequest, options?: CallOptions): ApiPromise<void> {
    return this.api.call("updateStreamIngestion", { path: { streamId }, body }, options);
  }

  /**
   * Deletes a stream ingestion that no session uses (`DELETE /videosdk/stream_ingestions/{streamId}`). Rate label
   * LIGHT.
   *
   * @throws BadRequestError code 34015: it is in use.
   * @throws NotFoundError code 34001: no such stream ingestion.
   */
  delete(streamId: string, options?: CallOptions): ApiPromise<void> {
    return this.api.call("deleteStreamIngestion", { path: { streamId } }, options);
  }
}
