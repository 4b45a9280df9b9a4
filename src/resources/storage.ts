import type { UpdateStorageSettingsRequest } from "../../generated/models.js";
import type { ApiPromise } from "../core/api-promise.js";
import type { CallOptions } from "../core/options.js";
import type { Api } from "../internal/api.js";
import { Resource } from "./resource.js";
import { StorageLocations } from "./storage-locations.js";

/** Bring your own storage (BYOS): your bucket for cloud recordings. Beta; not available on the Gov cluster. */
export class Storage extends Resource {
  /** The buckets. */
  readonly locations: StorageLocations;

  /** @internal */
  constructor(api: Api) {
    super(api);
    this.locations = new StorageLocations(api);
  }

  /**
   * Turns BYOS on or off (`PATCH /videosdk/settings/storage`). **Turning it off deletes all storage locations**;
   * recordings then go to Zoom's own storage, which Zoom charges for. Rate label LIGHT.
   *
   * @throws PermissionDeniedError code 3335: the account has no BYOS; 3336: add a location first.
   * @throws NotFoundError code 3310: no such storage location.
   */
  update(body: UpdateStorageSettingsRequest, options?: CallOptions): ApiPromise<void> {
    return this.api.call("updateStorageSettings", { body }, options);
  }
}
