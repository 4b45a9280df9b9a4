// Compiled by `npm run typecheck`, never run. A right call, a wrong key and a wrong type for each method.
import { expectTypeOf } from "vitest";
import type {
  ApiPromise,
  Page,
  PagePromise,
  SessionUser,
  SessionUserList,
  UserQos,
  UserQosList,
  UserSharing,
  UserSharingList,
  ZoomVideoSdk,
} from "../../src/index.js";

export async function list({ sessions: { users } }: ZoomVideoSdk) {
  const found = users.list("id", { type: "past", page_size: 300 }, { prefetch: true });
  expectTypeOf(found).toEqualTypeOf<PagePromise<SessionUser, SessionUserList>>();
  expectTypeOf(await found).toEqualTypeOf<Page<SessionUser, SessionUserList>>();
  for await (const user of users.list("id")) expectTypeOf(user).toEqualTypeOf<SessionUser>();

  // @ts-expect-error an id is required
  users.list();
  // @ts-expect-error a misspelt key
  users.list("id", { pagesize: 300 });
  // @ts-expect-error a user list knows no scheduled sessions
  users.list("id", { type: "scheduled" });
  // @ts-expect-error a size is a number
  users.list("id", { page_size: "300" });
  // @ts-expect-error a misspelt option
  users.list("id", {}, { prefetsh: true });
}

export function listQos({ sessions: { users } }: ZoomVideoSdk) {
  const found = users.listQos("id", { type: "past", page_size: 10 });
  expectTypeOf(found).toEqualTypeOf<PagePromise<UserQos, UserQosList>>();

  // @ts-expect-error a misspelt key
  users.listQos("id", { typ: "past" });
  // @ts-expect-error a size is a number
  users.listQos("id", { page_size: "10" });
  // @ts-expect-error a misspelt option
  users.listQos("id", {}, { timeout: 5 });
}

export function listSharing({ sessions: { users } }: ZoomVideoSdk) {
  const found = users.listSharing("id", { type: "live", next_page_token: "token" });
  expectTypeOf(found).toEqualTypeOf<PagePromise<UserSharing, UserSharingList>>();

  // @ts-expect-error a misspelt key
  users.listSharing("id", { nextPageToken: "token" });
  // @ts-expect-error not a value of the enumeration
  users.listSharing("id", { type: "over" });
  // @ts-expect-error a misspelt option
  users.listSharing("id", {}, { header: {} });
}

export function getQos({ sessions: { users } }: ZoomVideoSdk) {
  expectTypeOf(users.getQos("id", "user", { type: "past" })).toEqualTypeOf<ApiPromise<UserQos>>();

  // @ts-expect-error both ids are required
  users.getQos("id");
  // @ts-expect-error an id is text
  users.getQos("id", 5);
  // @ts-expect-error it has no pages
  users.getQos("id", "user", { page_size: 10 });
  // @ts-expect-error it has no pages to fetch ahead
  users.getQos("id", "user", {}, { prefetch: true });
}
