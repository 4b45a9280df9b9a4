import type { Call, Handlers } from "../call.js";
import { Rejection } from "../rejection.js";
import type { StorageLocation } from "../state.js";
import type { World } from "../world.js";

/** Bring Your Own Storage. */
export const storage = {
  updateStorageSettings({ world, body }) {
    checkSupported(world);
    const { state } = world;
    if (!body.bring_our_own_storage) {
      state.locations = [];
      delete state.selectedLocation;
      return log(world, "Turn off Bring Your Own Storage");
    }
    if (state.locations.length === 0) throw new Rejection(403, "error-3336");
    const { storage_location_id: id } = body;
    if (id !== undefined && id === state.selectedLocation) throw new Rejection(400, "error-400");
    const location = id === undefined ? state.locations[0] : state.locations.find((each) => each.id === id);
    if (location === undefined) throw new Rejection(404, "error-3310");
    state.selectedLocation = location.id;
    log(world, `Use storage location ${location.name}`);
  },

  listStorageLocations({ world }) {
    checkEnabled(world);
    const { locations, selectedLocation } = world.state;
    return locations.map((location) => ({ ...location, selected: location.id === selectedLocation }));
  },

  createStorageLocation({ world, body }) {
    checkSupported(world);
    const { access_key: _, ...s3 } = body.s3;
    if (!isReachable(world, s3.bucket)) throw new Rejection(400, "error-3313");
    const location: StorageLocation = {
      id: world.ids.base64url("storage"),
      name: body.name,
      provider: body.provider,
      s3,
    };
    world.state.locations.push(location);
    // Assumed: byos
    world.state.selectedLocation ??= location.id;
    log(world, `Add storage location ${location.name}`);
    return location;
  },

  getStorageLocation(call) {
    const location = find(call, "error-400");
    return { ...location, verify_status: isReachable(call.world, location.s3.bucket) ? "success" : "failure" };
  },

  updateStorageLocation(call) {
    const location = find(call);
    const { name = location.name, s3 } = call.body;
    const { region = location.s3.region, bucket = location.s3.bucket } = s3 ?? {};
    if (region !== location.s3.region || bucket !== location.s3.bucket) throw new Rejection(400, "error-400");
    location.name = name;
    log(call.world, `Change storage location ${name}`);
  },

  deleteStorageLocation(call) {
    const location = find(call, "error-400");
    const { state } = call.world;
    if (location.id === state.selectedLocation) throw new Rejection(405, "error-3312");
    state.locations = state.locations.filter((each) => each !== location);
    log(call.world, `Delete storage location ${location.name}`);
  },
} satisfies Partial<Handlers>;

function checkSupported({ settings }: World): void {
  if (!settings.account.byos) throw new Rejection(403, "error-3335");
}

function checkEnabled(world: World): void {
  checkSupported(world);
  if (world.state.locations.length === 0) throw new Rejection(403, "error-3336");
}

const isReachable = ({ settings }: World, bucket: string) => !settings.account.unreachableBuckets.includes(bucket);

/** @param malformed Example for an ID that can't be one, if the operation documents one. */
function find({ world, ids }: Pick<Call, "world" | "ids">, malformed?: string): StorageLocation {
  checkEnabled(world);
  const { storageLocationId: id = "" } = ids;
  if (malformed !== undefined && !/^[\w-]{22}$/.test(id)) throw new Rejection(400, malformed);
  const location = world.state.locations.find((each) => each.id === id);
  if (location === undefined) throw new Rejection(404, "error-3310");
  return location;
}

function log({ state, clock }: World, detail: string): void {
  state.auditLog.push({ at: clock.now(), category: "Account", action: "Update", detail });
}
