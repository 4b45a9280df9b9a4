/**
 * What Zoom's reference does not say, and the sandbox had to decide. A comment `Assumed: <name>` marks each place in the
 * code; docs/guides/sandbox.md lists them. If Zoom behaves in another way, `fail` gives you that response.
 */
export const ASSUMPTIONS = {
  account: "Paths with `/accounts/{accountId}` reach the same account.",
  api_token: "An API token needs `iss`, `iat` and `exp`. `iat` may be in the future, and `exp` as late as you like.",
  byos: "The first storage location is selected, which turns Bring Your Own Storage on. An ID that is no ID is code 400.",
  callouts: "Whoever is called accepts after 5 seconds. Each started minute costs 5 cents.",
  closed: "Unknown fields and query parameters, and values outside an enumeration, are code 300 and name the field.",
  control: "Recording commands in the wrong state are accepted, and have no effect.",
  download_token:
    "A `download_access_token` without `ttl` lives for 24 hours. A token opens the files of its session only.",
  downloads: "A download redirects to another origin, with an address that needs no token and works for an hour.",
  ending: "A session ends when its last user leaves.",
  filters: "Live and past sessions are listed by the day on which they started, oldest first.",
  ids: "IDs that were encoded once are not found, although Zoom accepts many of them.",
  livestream: "A session without a live stream returns an empty object; starting one that is not set is code 300.",
  minutes: "Minutes in reports and `total_minutes` are the started minutes of each user's stay.",
  names: "A name is taken while a session of that name is scheduled or live.",
  pages: "A list stays as it was on its first page. Other filters with a page token, or a token too old, are code 300.",
  processing:
    "A recording is processed for a minute plus half of its length; transcript and summary follow a minute apart.",
  quota: "Limits count requests in a sliding window. Requests over a limit do not count.",
  retries: "A retried webhook is signed again, with the time of the retry.",
  session_key: "Without a host, the first user's `session_key` is the session's.",
  store: "A session is found only under its own `type`.",
  trash: "Deleting without `action` moves to the trash. Deleting one file sends the same events as deleting all.",
  windows: "Ranges that are too long or too old are code 300, unless the reference has a message for it.",
} as const;

/** What the sandbox does not imitate. */
export const LIMITS = [
  "Media: quality numbers are valid, and always the same; files hold bytes made from the seed.",
  "Failures of callouts and transcripts, quality alerts, events that Zoom does not describe, and `hold`: nobody waits.",
  "Settings of the account, dial-in by phone, several webhook subscriptions.",
] as const;
