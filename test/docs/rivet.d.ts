/** What the guide on migrating uses of @zoom/rivet 0.4.0, as its own types have it. */
declare module "@zoom/rivet/videosdk" {
  interface Options {
    clientId: string;
    clientSecret: string;
  }

  interface Session {
    session_name?: string;
  }

  interface UserJoined {
    payload: { object: { user: { name: string } } };
  }

  /** Generic, so options that it has no types for compile, too: `doubleEncodeUrl`. */
  export class VideoSdkClient<Given extends Options & ({ disableReceiver: true } | { webhooksSecretToken: string })> {
    constructor(options: Given);
    readonly endpoints: {
      readonly sessions: {
        getSessionDetails(request: {
          path: { sessionId: string };
          query?: { type?: "past" | "live" };
        }): Promise<{ data?: Session | undefined; statusCode: number; trackingId?: string | undefined }>;
      };
    };
    readonly webEventConsumer?:
      | { event(name: "session.user_joined", listener: (event: UserJoined) => void | Promise<void>): void }
      | undefined;
    start(): Promise<unknown>;
  }
}
