/** The fields of the document, its webhooks included, whose values are secrets. */
export const SECRET_FIELDS = [
  "access_key",
  "download_access_token",
  "download_token",
  "encryptedToken",
  "next_page_token",
  "passcode",
  "plainToken",
  "session_password",
  "sip_dialing",
  "stream_key",
];

/** Those that only look like it. */
export const HARMLESS_FIELDS = [
  "authentication_mechanism",
  "global_dial_in_countries",
  "global_dial_in_numbers",
  // Within `access_key`.
  "key",
  "session_key",
  "user_key",
];
