import type {
  CloudRecordingReport,
  DailyReport,
  GetCloudRecordingReportQuery,
  GetDailyReportQuery,
  ListOperationLogsQuery,
  ListTelephoneUsageQuery,
  ListWebhookLogsQuery,
  OperationLog,
  OperationLogList,
  TelephoneUsage,
  TelephoneUsageList,
  WebhookLog,
  WebhookLogList,
} from "../../generated/models.js";
import type { ApiPromise } from "../core/api-promise.js";
import type { CallOptions, ListOptions } from "../core/options.js";
import type { PagePromise } from "../core/page.js";
import { Resource } from "./resource.js";

/**
 * Usage, cost and audit reports of the account. Days are in UTC (`yyyy-mm-dd`) and within the last six months;
 * otherwise BadRequestError 300.
 */
export class Reports extends Resource {
  /**
   * Gets the storage that cloud recordings used, day by day (`GET /videosdk/report/cloud_recording`). Rate label HEAVY.
   *
   * @param query `from` and `to` are at most 30 days apart.
   */
  cloudRecording(query: GetCloudRecordingReportQuery, options?: CallOptions): ApiPromise<CloudRecordingReport> {
    return this.api.call("getCloudRecordingReport", { query }, options);
  }

  /**
   * Gets the sessions, users and minutes of each day of a month (`GET /videosdk/report/daily`). Rate label HEAVY.
   *
   * @param query The month; `month` counts from 1.
   */
  daily(query?: GetDailyReportQuery, options?: CallOptions): ApiPromise<DailyReport> {
    return this.api.call("getDailyReport", { query }, options);
  }

  /**
   * Lists changes that admins and users made in the account (`GET /videosdk/report/operationlogs`). Rate label HEAVY.
   *
   * @param query A range of more than a month is split. `page_size` defaults to 30, at most 300.
   */
  operationLogs(query: ListOperationLogsQuery, options?: ListOptions): PagePromise<OperationLog, OperationLogList> {
    return this.api.list("listOperationLogs", { query }, options);
  }

  /**
   * Lists calls into and out of sessions, with their cost (`GET /videosdk/report/telephone`). Rate label HEAVY.
   *
   * @param query A range of more than a month is split. `type` defaults to `"1"` (toll-free and call-out).
   * `page_size` defaults to 30, at most 300.
   */
  telephone(query: ListTelephoneUsageQuery, options?: ListOptions): PagePromise<TelephoneUsage, TelephoneUsageList> {
    return this.api.list("listTelephoneUsage", { query }, options);
  }

  /**
   * Lists deliveries of webhook events (`GET /videosdk/report/webhook_logs`). Rate label MEDIUM.
   *
   * @param query `from` and `to` are times in UTC (`yyyy-MM-ddTHH:mm:ssZ`) within the last seven days.
   * @throws BadRequestError codes 1501 to 1504: the range is invalid; 1506: `retry_num` is.
   * @throws NotFoundError code 1401: the account has no Video SDK app.
   */
  webhookLogs(query?: ListWebhookLogsQuery, options?: ListOptions): PagePromise<WebhookLog, WebhookLogList> {
    return this.api.list("listWebhookLogs", { query }, options);
  }
}
