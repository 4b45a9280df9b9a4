/** How to fix common errors, by status and code, or by status alone. Shown as `ApiError.hint`. */
export const hints: Readonly<Record<string, string>> = {
  "429": "The quota belongs to the account and is shared by all its apps. Request larger pages, or call less often.",
  "401/124":
    "Check that the key and the secret are the API pair of the Video SDK account. The SDK pair, which signs join tokens, is a different one. Check this machine's clock, too.",
  "400/200": "The keys belong to an account of another Zoom product. The Video SDK has accounts of its own.",
  "404/2300": "The path is unknown. Check baseUrl, which ends in /v2.",
  "404/3001":
    'Pass the ID as Zoom returned it, not encoded. Methods that take a type search live sessions only, unless you pass type: "past".',
  "404/3301": "Recordings become available some time after the session has ended. Webhooks report when.",
  "403/3336": "Create a storage location first: storage.locations.create().",
  "200/200": "The account lacks the permission. Zoom reports this with a status of success.",
};
