import * as Sentry from "@sentry/core";
import { ZoomVideoSdk } from "zoom-video-sdk-api";
import { signWebhook } from "zoom-video-sdk-api/webhooks";
import { exampleIds } from "../support/examples.js";
import { sampleRecordings } from "../support/sample-account.js";
import { EVENTS } from "../support/webhook-events.js";

const secretToken = "webhook-secret-token";

/**
 * What blocks of the documents may use without saying where it comes from: whoever reads them knows, or has it already.
 * Each name is declared with the type that it has here, and has this value when a block is run.
 */
export function given(baseUrl: string, onSample: boolean) {
  const { body, headers } = signWebhook({ event: EVENTS["session.recording_completed"], secretToken });
  return {
    ...exampleIds,
    // A session that the sample account has.
    sessionId: onSample ? "sfk/aOFJSJSYhGwk1hnxgw==" : exampleIds.sessionId,
    zoom: new ZoomVideoSdk({ token: "any", ...(onSample ? { fetch: sampleRecordings } : { baseUrl }) }),
    accountId: "anAccount",
    apiKey: "an-api-key",
    apiSecret: "an-api-secret",
    sdkKey: "an-sdk-key",
    sdkSecret: "an-sdk-secret",
    secretToken,
    downloadToken: "a-download-token",
    body,
    headers,
    log: (..._: unknown[]) => {},
    readTokenFromVault: async () => "any",
    Sentry,
    queue: { add: async (_event: unknown) => {} },
    store: {
      get: async (_key: string): Promise<string | undefined> => undefined,
      set: async (_key: string, _value: string) => {},
    },
  };
}

export type Given = ReturnType<typeof given>;
