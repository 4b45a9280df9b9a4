import type { Query, Schemas } from "./schema-types.js";

/** A telephone call by which a user takes part. */
export type AudioCall = Schemas["AudioCall"];
/** Audio in one direction, measured; values carry their unit. */
export type AudioQos = Schemas["AudioQos"];
/** `cloud` records a session from its start, `none` does not. */
export type AutoRecording = Schemas["AutoRecording"];
/** What a method of `sessions.control` works on; each reads only its own fields. */
export type ControlSessionParams = Schemas["ControlSessionParams"];
/** Body of `controlSession`; `sessions.control` takes the stricter `SessionCommand`. */
export type ControlSessionRequest = Schemas["ControlSessionRequest"];
/** Load of a user's machine, as its system rates it. */
export type CpuPressure = Schemas["CpuPressure"];
/** From `normal` to `critical`. */
export type CpuPressureLevel = Schemas["CpuPressureLevel"];
/** Use of a user's processor, in percent. */
export type CpuUsage = Schemas["CpuUsage"];
/** Body of `sessions.create`. */
export type CreateSessionRequest = Schemas["CreateSessionRequest"];
/** Settings of a session that is to be created. */
export type CreateSessionSettings = Schemas["CreateSessionSettings"];
/** Body of `sessions.createSipUri`. */
export type CreateSipUriRequest = Schemas["CreateSipUriRequest"];
/** A session that was just created, with how to dial in. */
export type CreatedSession = Schemas["CreatedSession"];
/** How a user joined: an app by its platform, `Phone`, or `H.323/SIP`. */
export type Device = Schemas["Device"];
/** A telephone number by which users join. */
export type DialInNumber = Schemas["DialInNumber"];
/** Names that an H.323 room system is shown in place of the usual ones, up to 64 characters. */
export type H323Headers = Schemas["H323Headers"];
/** What someone called by telephone meets first. */
export type InviteOptions = Schemas["InviteOptions"];
/** A user's network, as far as their client tells. */
export type NetworkType = Schemas["NetworkType"];
/** One measurement: `input` was sent by the user, `output` received, `as` is screen share. */
export type QosSample = Schemas["QosSample"];
/** From `good` (next to flawless) over `fair` and `poor` to `bad` (hardly usable). */
export type Quality = Schemas["Quality"];
/** A live or past session, as `sessions.list` gives it. */
export type Session = Schemas["Session"];
/** One scheduled, live or past session, as `sessions.get` gives it. */
export type SessionDetails = Schemas["SessionDetails"];
/** One page of sessions, as the API answers it. */
export type SessionList = Schemas["SessionList"];
/** Settings of a session that was created. */
export type SessionSettings = Schemas["SessionSettings"];
/** One stay of a user in a session. */
export type SessionUser = Schemas["SessionUser"];
/** One page of users, as the API answers it. */
export type SessionUserList = Schemas["SessionUserList"];
/** One share or recording by a user. */
export type SharingDetail = Schemas["SharingDetail"];
/** A SIP header: a key of up to 32, a value of up to 256 characters. */
export type SipHeader = Schemas["SipHeader"];
/** Names and headers that a SIP device is sent in place of the usual ones. */
export type SipHeaders = Schemas["SipHeaders"];
/** A URI with which a SIP device joins, and its life in seconds. */
export type SipUri = Schemas["SipUri"];
/** Body of `sessions.rtms.updateStatus`. */
export type UpdateRtmsStatusRequest = Schemas["UpdateRtmsStatusRequest"];
/** Body of `updateSessionStatus`, which `sessions.end` sends. */
export type UpdateSessionStatusRequest = Schemas["UpdateSessionStatusRequest"];
/** A user with the quality of service, measured over time. */
export type UserQos = Schemas["UserQos"];
/** One page of users with their quality, as the API answers it. */
export type UserQosList = Schemas["UserQosList"];
/** What a user shared and recorded. */
export type UserSharing = Schemas["UserSharing"];
/** One page of users with what they shared, as the API answers it. */
export type UserSharingList = Schemas["UserSharingList"];
/** Video or screen share in one direction, measured; values carry their unit. */
export type VideoQos = Schemas["VideoQos"];
/** Signal strength of a wireless network. */
export type WifiRssi = Schemas["WifiRssi"];
/** What `sessions.list` asks for: a range of days in UTC, and filters. */
export type ListSessionsQuery = Query<"listSessions">;
/** Where `sessions.get` looks: `live` if left out. */
export type GetSessionQuery = Query<"getSession">;
/** What `sessions.users.list` asks for. */
export type ListSessionUsersQuery = Query<"listSessionUsers">;
/** What `sessions.users.listQos` asks for; `page_size` is 1 if left out, 10 at most. */
export type ListSessionUsersQosQuery = Query<"listSessionUsersQos">;
/** What `sessions.users.listSharing` asks for. */
export type ListSessionUsersSharingQuery = Query<"listSessionUsersSharing">;
/** Where `sessions.users.getQos` looks: `live` if left out. */
export type GetSessionUserQosQuery = Query<"getSessionUserQos">;
