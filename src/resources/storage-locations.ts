import type {
  CreateStorageLocationRequest,
  ListedStorageLocation,
  StorageLocation,
  StorageLocationDetails,
  UpdateStorageLocationRequest,
} from "../../generated/models.js";
import type { ApiPromise } from "../core/api-promise.js";
import type { CallOptions } from "../core/options.js";
import { Resource } from "./resource.js";

/**
 * Buckets for cloud recordings. Beta; not available on the Gov cluster. All methods throw PermissionDeniedError 3335 if
 * the account has no BYOS, and those with an ID NotFoundError 3310 if there is no such location.
 */
export class StorageLocations extends Resource {
  /**
   * Lists all storage locations, without pages and without access keys (`GET /videosdk/settings/storage/location`).
   * Rate label LIGHT.
   */
  list(options?: CallOptions): ApiPromise<ListedStorageLocation[]> {
    return this.api.call("listStorageLocations", {}, options);
  }

  /**
   * Adds a bucket (`POST /videosdk/settings/storage/location`). Rate label LIGHT.
   *
   * @throws BadRequestError code 3313: Zoom can't reach the bucket.
   */
  create(body: CreateStorageLocationRequest, options?: CallOptions): ApiPromise<StorageLocation> {
    return this.api.call("createStorageLocation", { body }, options);
  }

  /**
   * Gets one storage location and the result of its check
   * (`GET /videosdk/settings/storage/location/{storageLocationId}`). Rate label LIGHT.
   */
  get(storageLocationId: string, options?: CallOptions): ApiPromise<StorageLocationDetails> {
    return this.api.call("getStorageLocation", { path: { storageLocationId } }, options);
  }

  /**
   * Changes the name or the access key (`PATCH /videosdk/settings/storage/location/{storageLocationId}`). Rate label
   * LIGHT.
   *
   * @throws BadRequestError code 400: region and bucket can't be changed.
   */
  update(storageLocationId: string, body: UpdateStorageLocationRequest, options?: CallOptions): ApiPromise<void> {
    return this.api.call("updateStorageLocation", { path: { storageLocationId }, body }, options);
  }

  /**
   * Deletes a storage location (`DELETE /videosdk/settings/storage/location/{storageLocationId}`). Rate label LIGHT.
   *
   * @throws MethodNotAllowedError code 3312: recordings are stored there now.
   */
  delete(storageLocationId: string, options?: CallOptions): ApiPromise<void> {
    return this.api.call("deleteStorageLocation", { path: { storageLocationId } }, options);
  }
}
