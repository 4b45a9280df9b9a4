import type { Api } from "../internal/api.js";
import { hide } from "../internal/config.js";

/** Base class of the resources: calls operations through an `Api` that is neither enumerated nor printed. */
export abstract class Resource {
  /** @internal */
  declare protected readonly api: Api;

  /** @internal */
  constructor(api: Api) {
    hide(this, "api", api);
  }
}
