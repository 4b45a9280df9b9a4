import { describe, expect, test } from "vitest";
import { type ConnectionFailure, classify, lostConnection } from "../../src/internal/connection-error.js";

type Properties = { code?: string; syscall?: string; errors?: unknown[]; cause?: unknown };

/** What `fetch` rejects with: the reason is in the cause. */
const failed = (cause: unknown) => new TypeError("fetch failed", { cause });
const error = (message: string, properties: Properties = {}) => Object.assign(new Error(message), properties);
const system = (syscall: string, code: string) => error(`${syscall} ${code}`, { syscall, code });
/** All addresses of a host failed. Node gives the aggregate the code of the first error. */
const all = (...errors: { code?: string }[]) => Object.assign(new AggregateError(errors), { code: errors[0]?.code });

// As Node 20 to 24 (undici), Bun 1.4, Deno 2.9 and workerd threw them when they were tried.
test.each<[string, ConnectionFailure, unknown]>([
  ["refused", "not-sent", failed(system("connect", "ECONNREFUSED"))],
  ["unknown host", "not-sent", failed(system("getaddrinfo", "ENOTFOUND"))],
  ["DNS server out of reach", "not-sent", failed(system("getaddrinfo", "EAI_AGAIN"))],
  ["custom lookup failed", "not-sent", failed(system("queryA", "ESERVFAIL"))],
  ["host down", "not-sent", failed(system("connect", "EHOSTDOWN"))],
  ["no local port left", "not-sent", failed(system("connect", "EADDRNOTAVAIL"))],
  ["connect timed out in the system", "not-sent", failed(system("connect", "ETIMEDOUT"))],
  ["connect reset", "not-sent", failed(system("connect", "ECONNRESET"))],
  [
    "connect timed out in undici",
    "not-sent",
    failed(error("Connect Timeout Error", { code: "UND_ERR_CONNECT_TIMEOUT" })),
  ],
  [
    "all addresses timed out",
    "not-sent",
    failed(all(system("connect", "ETIMEDOUT"), system("connect", "ENETUNREACH"))),
  ],
  [
    "one of the addresses answered",
    "unknown",
    failed(all(system("connect", "ETIMEDOUT"), system("read", "ECONNRESET"))),
  ],
  [
    "closed before the TLS handshake was over",
    "not-sent",
    failed(
      error("Client network socket disconnected before secure TLS connection was established", { code: "ECONNRESET" }),
    ),
  ],
  ["handshake rejected (OpenSSL 1)", "not-sent", failed(error("", { code: "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE" }))],
  [
    "handshake rejected (OpenSSL 3)",
    "not-sent",
    failed(error("", { code: "ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE" })),
  ],
  ["TLS version rejected", "not-sent", failed(error("", { code: "ERR_SSL_TLSV1_ALERT_PROTOCOL_VERSION" }))],
  ["TLS host name rejected", "not-sent", failed(error("", { code: "ERR_SSL_TLSV1_UNRECOGNIZED_NAME" }))],
  ["TLS failed later", "unknown", failed(error("", { code: "ERR_SSL_DECRYPTION_FAILED_OR_BAD_RECORD_MAC" }))],
  ["TLS alert of any time", "unknown", failed(error("", { code: "ERR_SSL_TLSV1_ALERT_INTERNAL_ERROR" }))],
  [
    "rejected by the proxy",
    "not-sent",
    failed(error("Proxy response (502) !== 200 when HTTP Tunneling", { code: "UND_ERR_ABORTED" })),
  ],
  ["refused, on Bun", "not-sent", error("Unable to connect.", { code: "ECONNREFUSED" })],
  ["refused, on Deno", "not-sent", failed(error("client error (Connect): tcp connect error: Connection refused"))],
  ["reset", "unknown", failed(system("read", "ECONNRESET"))],
  ["unreachable while it is sent", "unknown", failed(system("write", "EHOSTUNREACH"))],
  ["closed", "unknown", failed(error("other side closed", { code: "UND_ERR_SOCKET" }))],
  ["closed, on Deno", "unknown", failed(error("client error (SendRequest): connection closed"))],
  ["self-signed", "certificate", failed(error("self-signed", { code: "DEPTH_ZERO_SELF_SIGNED_CERT" }))],
  ["own CA", "certificate", failed(error("", { code: "UNABLE_TO_GET_ISSUER_CERT_LOCALLY" }))],
  ["expired", "certificate", failed(error("", { code: "CERT_HAS_EXPIRED" }))],
  ["another host's", "certificate", failed(error("", { code: "ERR_TLS_CERT_ALTNAME_INVALID" }))],
  ["bad signature", "certificate", failed(error("", { code: "UNABLE_TO_VERIFY_LEAF_SIGNATURE" }))],
  ["client's required", "certificate", failed(error("", { code: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED" }))],
  ["of all addresses", "certificate", failed(all(error("", { code: "CERT_HAS_EXPIRED" })))],
  [
    "of the proxy",
    "certificate",
    failed(error("Secure Proxy", { code: "UND_ERR_PRX_TLS", cause: error("", { code: "SELF_SIGNED_CERT_IN_CHAIN" }) })),
  ],
  [
    "not valid, on Deno",
    "certificate",
    failed(error("client error (Connect): invalid peer certificate: UnknownIssuer")),
  ],
  ["not valid, on workerd", "certificate", new Error("TLS peer's certificate is not trusted")],
  ["no reason at all", "unknown", new TypeError("fetch failed")],
  ["not an error", "unknown", "ECONNREFUSED"],
])("%s: %s", (_, expected, thrown) => {
  expect(classify(thrown)).toBe(expected);
});

test("causes that lead around in a circle come to an end", () => {
  const one = error("one");
  const two = error("two", { cause: one });
  Object.assign(one, { cause: two, errors: [two, one] });
  expect(classify(one)).toBe("unknown");
});

describe("the message", () => {
  const messageFor = (cause: unknown) => lostConnection("getSession", "https://api.zoom.us/v2/a", cause).message;

  test("of an invalid certificate says what to do", () => {
    expect(messageFor(failed(error("", { code: "SELF_SIGNED_CERT_IN_CHAIN" })))).toBe(
      "getSession: the certificate of api.zoom.us is not valid (SELF_SIGNED_CERT_IN_CHAIN). If a proxy replaces certificates, let Node trust its CA: NODE_EXTRA_CA_CERTS",
    );
  });

  test("says what a proxy responded", () => {
    const refusal = error("Proxy response (407) !== 200 when HTTP Tunneling", { code: "UND_ERR_ABORTED" });
    expect(messageFor(failed(refusal))).toBe(
      "getSession: the connection to api.zoom.us failed: the proxy responded 407",
    );
  });

  test("says whether reading or writing failed", () => {
    expect(messageFor(failed(system("read", "ECONNRESET")))).toBe(
      "getSession: the connection to api.zoom.us failed (read ECONNRESET)",
    );
  });
});
