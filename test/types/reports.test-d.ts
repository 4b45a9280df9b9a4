// Compiled by `npm run typecheck`, never run. A right call, a wrong key and a wrong type for each method.
import { expectTypeOf } from "vitest";
import type {
  ApiPromise,
  CloudRecordingReport,
  DailyReport,
  OperationLog,
  OperationLogList,
  PagePromise,
  TelephoneUsage,
  TelephoneUsageList,
  WebhookLog,
  WebhookLogList,
  ZoomVideoSdk,
} from "../../src/index.js";

const november = { from: "2026-11-01", to: "2026-11-22" };

export function cloudRecording({ reports }: ZoomVideoSdk) {
  expectTypeOf(reports.cloudRecording(november)).toEqualTypeOf<ApiPromise<CloudRecordingReport>>();

  // @ts-expect-error from and to are required
  reports.cloudRecording({ from: "2026-11-01" });
  // @ts-expect-error a misspelt key
  reports.cloudRecording({ ...november, page_size: 30 });
  // @ts-expect-error a day is text
  reports.cloudRecording({ ...november, to: new Date() });
  // @ts-expect-error it has no pages
  reports.cloudRecording(november, { prefetch: true });
}

export function daily({ reports }: ZoomVideoSdk) {
  expectTypeOf(reports.daily({ year: 2026, month: 11 })).toEqualTypeOf<ApiPromise<DailyReport>>();
  reports.daily();

  // @ts-expect-error a misspelt key
  reports.daily({ year: 2026, moth: 11 });
  // @ts-expect-error a month is a number
  reports.daily({ year: 2026, month: "11" });
  // @ts-expect-error it has no pages
  reports.daily({}, { cursor: undefined });
}

export function operationLogs({ reports }: ZoomVideoSdk) {
  const found = reports.operationLogs({ ...november, category_type: "account" }, { prefetch: true });
  expectTypeOf(found).toEqualTypeOf<PagePromise<OperationLog, OperationLogList>>();

  // @ts-expect-error from and to are required
  reports.operationLogs({});
  // @ts-expect-error a misspelt key
  reports.operationLogs({ ...november, category: "account" });
  // @ts-expect-error not a value of the enumeration
  reports.operationLogs({ ...november, category_type: "accounts" });
  // @ts-expect-error a misspelt option
  reports.operationLogs(november, { timeout: 5 });
}

export function telephone({ reports }: ZoomVideoSdk) {
  const found = reports.telephone({ ...november, type: "3", query_date_type: "session_end_time" });
  expectTypeOf(found).toEqualTypeOf<PagePromise<TelephoneUsage, TelephoneUsageList>>();

  // @ts-expect-error from and to are required
  reports.telephone({ to: "2026-11-22" });
  // @ts-expect-error a misspelt key
  reports.telephone({ ...november, date_type: "end_time" });
  // @ts-expect-error the type is a digit in text
  reports.telephone({ ...november, type: 3 });
  // @ts-expect-error a misspelt option
  reports.telephone(november, { timeout: 5 });
}

export function webhookLogs({ reports }: ZoomVideoSdk) {
  const found = reports.webhookLogs({ from: "2026-11-21T00:00:00Z", event: "session.started", retry_num: 1 });
  expectTypeOf(found).toEqualTypeOf<PagePromise<WebhookLog, WebhookLogList>>();
  reports.webhookLogs();

  // @ts-expect-error a misspelt key
  reports.webhookLogs({ events: "session.started" });
  // @ts-expect-error a count is a number
  reports.webhookLogs({ retry_num: "1" });
  // @ts-expect-error not a value of the enumeration
  reports.webhookLogs({ type: 4 });
  // @ts-expect-error a misspelt option
  reports.webhookLogs({}, { timeout: 5 });
}
