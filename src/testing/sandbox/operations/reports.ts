import type { Handlers } from "../call.js";
import { dayOf, iso } from "../clock.js";
import { defined } from "../defined.js";
import { OPERATOR } from "../events.js";
import { goneAt } from "../model/recording.js";
import { totalMinutes } from "../model/session.js";
import { isDelivered } from "../outbox.js";
import { Rejection } from "../rejection.js";
import type { Delivery, PhoneCall, Session } from "../state.js";
import { daysIn, isIn, readDays, readMonth, readWeek, reportTooOld } from "../windows.js";

/** Reports are made from what happened, so they can't contradict the lists. */
export const reports = {
  getCloudRecordingReport({ world, query, now }) {
    const { from, to } = query;
    const range = readDays({ from, to }, now, 30, reportTooOld());
    const files = world.state.sessions.flatMap((session) => session.files);
    const usageAt = (at: number) =>
      files.filter((file) => file.completedAt < at && goneAt(file) >= at).reduce((sum, { size }) => sum + size, 0);
    const days = daysIn(range).filter(({ from }) => from <= now);
    const cloud_recording_storage = days.map(({ date, to }) => ({
      date,
      usage: megabytes(usageAt(Math.min(to, now))),
      plan_usage: "1 GB",
      free_usage: "1 GB",
    }));
    return { from, to, cloud_recording_storage };
  },

  getDailyReport({ world, query, now }) {
    const { year = Number(dayOf(now).slice(0, 4)), month = Number(dayOf(now).slice(5, 7)) } = query;
    const days = daysIn(readMonth(year, month, now)).filter(({ from }) => from <= now);
    const dates = days.map(({ date, ...day }) => {
      const sessions = world.state.sessions.filter(
        ({ status, startedAt }) => status !== "scheduled" && isIn(startedAt, day),
      );
      const sum = (of: (session: Session) => number) => sessions.reduce((total, session) => total + of(session), 0);
      return {
        date,
        sessions: sessions.length,
        users: sum(({ users }) => users.length),
        session_minutes: sum((session) => totalMinutes(session, now)),
      };
    });
    return { year, month, dates };
  },

  listOperationLogs({ world, query, now, page }) {
    const { from, to, category_type: category = "all" } = query;
    const range = readDays({ from, to }, now, "month", reportTooOld());
    const { items, ...rest } = page(() =>
      world.state.auditLog
        .filter(({ at }) => isIn(at, range))
        .filter((operation) => category === "all" || operation.category.toLowerCase() === category)
        .map(({ at, category, action, detail }) => ({
          time: iso(at),
          operator: OPERATOR,
          category_type: category,
          action,
          operation_detail: detail,
        })),
    );
    return { from, to, ...rest, operation_logs: items };
  },

  listTelephoneUsage({ world, query, now, page }) {
    const { from, to, type = "1", query_date_type = "start_time" } = query;
    const range = readDays({ from, to }, now, "month", reportTooOld());
    const times = {
      start_time: (_: Session, call: PhoneCall) => call.startedAt,
      end_time: (_: Session, call: PhoneCall) => call.endedAt ?? 0,
      session_start_time: (session: Session) => session.startedAt,
      session_end_time: (session: Session) => session.endedAt ?? 0,
    };
    const { items, ...rest } = page(() =>
      type !== "1"
        ? []
        : callsOf(world.state.sessions)
            .filter(({ session, call }) => isIn(times[query_date_type](session, call), range))
            .map(({ session, call }) => toLeg(session, call)),
    );
    return { from, to, ...rest, telephony_usage: items };
  },

  listWebhookLogs({ world, query, now, page }) {
    if (!world.settings.account.app) throw new Rejection(404, "error-1401");
    const { event, type = 1, retry_num } = query;
    const range = readWeek(query, now);
    const { items, ...rest } = page(() =>
      world.state.deliveries
        .filter(({ at }) => isIn(at, range))
        .filter((delivery) => event === undefined || delivery.event === event)
        .filter((delivery) => type === 1 || isDelivered(delivery) === (type === 3))
        .filter(({ retry }) => retry_num === undefined || retry === retry_num)
        .map((delivery) => toLog(delivery, world.settings.webhooks?.url ?? "")),
    );
    return { ...rest, webhook_logs: items };
  },
} satisfies Partial<Handlers>;

const megabytes = (bytes: number) => `${Math.ceil(bytes / 1_000_000)} MB`;

/** Calls that have ended; a report has no others. */
const callsOf = (sessions: readonly Session[]) =>
  sessions.flatMap((session) =>
    session.users.flatMap(({ call }) => (call?.endedAt === undefined ? [] : [{ session, call }])),
  );

const RATE = 0.05;

function toLeg(session: Session, { number, startedAt, endedAt = startedAt }: PhoneCall) {
  const duration = Math.ceil((endedAt - startedAt) / 60_000);
  return {
    session_id: session.id,
    phone_number: number,
    start_time: iso(startedAt),
    end_time: iso(endedAt),
    duration,
    total: Math.round(duration * RATE * 100) / 100,
    country_name: "United States",
    call_in_number: number,
    type: "call-out",
    rate: RATE,
  };
}

const toLog = (delivery: Delivery, endpoint: string) =>
  defined({
    event: delivery.event,
    status: delivery.status,
    failed_reason_type: delivery.failedReason,
    endpoint,
    subscription_id: "SandboxSubscriptionIdA",
    request_headers: "N/A",
    request_body: delivery.body,
    response_headers: "N/A",
    response_body: "N/A",
    date_time: iso(delivery.at),
    trace_id: delivery.traceId,
    request_id: delivery.requestId,
    retry_num: delivery.retry,
  });
