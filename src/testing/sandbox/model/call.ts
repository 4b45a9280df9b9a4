import type { Session } from "../state.js";
import type { World } from "../world.js";
import { enter } from "./user.js";

/** A call is accepted after so long. Assumed: callouts */
const ANSWER_MS = 5000;

export function callPhone(world: World, session: Session, name: string, number: string): void {
  const invitation = { name, number };
  world.emit("session.user_phone_callout_ringing", session, invitation);
  world.clock.at(world.clock.now() + ANSWER_MS, () => {
    if (session.status !== "live") return;
    world.emit("session.user_phone_callout_accepted", session, invitation);
    enter(world, session, { name, isHost: false, device: "Phone", phoneNumber: number });
  });
}

export function callRoomSystem(
  world: World,
  session: Session,
  room: { callType: string; deviceIp: string; name: string },
): void {
  const invitation = { messageId: world.ids.base64("message"), callType: room.callType, deviceIp: room.deviceIp };
  world.emit("session.user_room_system_callout_ringing", session, invitation);
  world.clock.at(world.clock.now() + ANSWER_MS, () => {
    if (session.status !== "live") return;
    world.emit("session.user_room_system_callout_accepted", session, invitation);
    enter(world, session, { name: room.name, isHost: false, device: "H.323/SIP" });
  });
}
