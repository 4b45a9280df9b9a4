import {
  BadRequestError,
  type CloudRecordingUsage,
  type DailyUsage,
  type TelephoneUsage,
  type ZoomVideoSdk,
} from "zoom-video-sdk-api";
import { type Month, thirtyDays } from "./months.js";

/** What the reports say about a month. */
export interface MonthOfUsage extends Month {
  days: DailyUsage[];
  storage: CloudRecordingUsage[];
  calls: TelephoneUsage[];
}

export interface Usage {
  months: MonthOfUsage[];
  /** What Zoom has no report for. */
  gaps: string[];
}

/** Toll-free and call-out, toll, SIP connected audio. */
const CALL_TYPES = ["1", "2", "3"] as const;

/** Reads one report after another: their rate limit label is HEAVY, and the whole account shares its quota. */
export async function collectUsage(zoom: ZoomVideoSdk, months: Month[]): Promise<Usage> {
  const gaps: string[] = [];

  /** Notes a month without a report as a gap. Zoom rejects a month that is too old with code 300. */
  async function orGap<T>(what: string, read: () => Promise<T[]>): Promise<T[]> {
    try {
      return await read();
    } catch (error) {
      if (!(error instanceof BadRequestError && error.code === 300)) throw error;
      gaps.push(`${what}: ${error.message}`);
      return [];
    }
  }

  const read = async (month: Month): Promise<MonthOfUsage> => {
    const { year, month: number, from, to } = month;
    const name = from.slice(0, 7);
    return {
      ...month,
      days: await orGap(`Sessions in ${name}`, async () => {
        const { dates = [] } = await zoom.reports.daily({ year, month: number });
        return dates;
      }),
      storage: await orGap(`Storage in ${name}`, async () => {
        const found: CloudRecordingUsage[] = [];
        for (const range of thirtyDays(month)) {
          const { cloud_recording_storage = [] } = await zoom.reports.cloudRecording(range);
          found.push(...cloud_recording_storage);
        }
        return found;
      }),
      calls: await orGap(`Telephone calls in ${name}`, async () => {
        const found: TelephoneUsage[] = [];
        for (const type of CALL_TYPES) {
          for await (const call of zoom.reports.telephone({ from, to, type, page_size: 300 })) found.push(call);
        }
        return found;
      }),
    };
  };

  const collected: MonthOfUsage[] = [];
  for (const month of months) collected.push(await read(month));
  return { months: collected, gaps };
}
