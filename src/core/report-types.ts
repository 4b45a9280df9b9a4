import type { Query, Schemas } from "./schema-types.js";

/** Storage of cloud recordings, day by day. */
export type CloudRecordingReport = Schemas["CloudRecordingReport"];
/** Storage on one day; amounts carry their unit. */
export type CloudRecordingUsage = Schemas["CloudRecordingUsage"];
/** Use of the account in one month, day by day. */
export type DailyReport = Schemas["DailyReport"];
/** Sessions, users and minutes of one day. */
export type DailyUsage = Schemas["DailyUsage"];
/** One thing that an admin or a user changed in the account. */
export type OperationLog = Schemas["OperationLog"];
/** One page of the audit log, as the API answers it. */
export type OperationLogList = Schemas["OperationLogList"];
/** One leg of a telephone call; its cost is in US dollars. */
export type TelephoneUsage = Schemas["TelephoneUsage"];
/** One page of telephone calls, as the API answers it. */
export type TelephoneUsageList = Schemas["TelephoneUsageList"];
/** One attempt to deliver a webhook. */
export type WebhookLog = Schemas["WebhookLog"];
/** One page of attempts to deliver webhooks, as the API answers it. */
export type WebhookLogList = Schemas["WebhookLogList"];
/** Which days `reports.cloudRecording` is about, 30 at most. */
export type GetCloudRecordingReportQuery = Query<"getCloudRecordingReport">;
/** Which month `reports.daily` is about, counted from 1. */
export type GetDailyReportQuery = Query<"getDailyReport">;
/** What `reports.operationLogs` asks for: a range of days in UTC, and a category. */
export type ListOperationLogsQuery = Query<"listOperationLogs">;
/** What `reports.telephone` asks for: a range of days in UTC, and a kind of call. */
export type ListTelephoneUsageQuery = Query<"listTelephoneUsage">;
/** What `reports.webhookLogs` asks for: a range of times in UTC, and filters. */
export type ListWebhookLogsQuery = Query<"listWebhookLogs">;
