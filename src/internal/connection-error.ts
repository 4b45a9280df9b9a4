import { ConnectionError } from "../core/errors.js";

/** What a failed connection means for its request. */
export type ConnectionFailure =
  /** It failed before the first byte of the request: no server can have acted on it. */
  | "not-sent"
  /** The server's certificate is not valid: nothing was sent, and a retry would not help. */
  | "certificate"
  /** The server may have acted on the request. */
  | "unknown";

/** What is read of an error that `fetch` threw. An AggregateError has one error for each address that was tried. */
type Thrown = { [name in "code" | "syscall" | "message" | "errors" | "cause"]?: unknown };

/** System calls of the connect phase. Others, such as `read`, may fail at any time. */
const CONNECTING = /^(?:connect|getaddrinfo|query|bind)/;

/** Codes of the connect phase, for errors that name no system call: those of undici, and Bun's. */
const NOT_CONNECTED = new Set([
  ...["ECONNREFUSED", "ENOTFOUND", "EAI_AGAIN", "ENETUNREACH", "EHOSTUNREACH", "EHOSTDOWN", "EADDRNOTAVAIL"],
  ...["UND_ERR_CONNECT_TIMEOUT", "UND_ERR_PRX_TLS"],
]);

/** TLS alerts by which a server rejects the first message of a handshake: how OpenSSL's names of them end. */
const HANDSHAKE = [
  ...["HANDSHAKE_FAILURE", "ALERT_PROTOCOL_VERSION", "UNRECOGNIZED_NAME", "INSUFFICIENT_SECURITY"],
  ...["INAPPROPRIATE_FALLBACK", "NO_APPLICATION_PROTOCOL"],
];

/** Errors without a code for it: Node's of a TLS handshake, undici's of a proxy's tunnel, Deno's. */
const MESSAGES = /disconnected before secure TLS connection|^Proxy response \(\d|client error \(Connect\)/;

/** What undici says of a proxy that opens no tunnel, for example with 407. */
const REFUSAL = /^Proxy response \((\d+)\)/;

/** OpenSSL's names, the alerts about a client's certificate, and messages of Deno and workerd. */
const CERTIFICATE = /CERT|^CRL_|^UNABLE_TO_|^HOSTNAME_MISMATCH|^INVALID_CA|^INVALID_PURPOSE|^PATH_LENGTH_EXCEEDED/;
const CERTIFICATE_MESSAGE = /invalid peer certificate|certificate is not trusted/;

export function classify(error: unknown): ConnectionFailure {
  if (chain(error).some(isAboutCertificate)) return "certificate";
  return isNotSent(error) ? "not-sent" : "unknown";
}

/** `fetch` only says "fetch failed"; the reason is in the cause, a code or else a message. */
export function lostConnection(operationId: string, url: string, cause: unknown): ConnectionError {
  const { host } = new URL(url);
  const { code, syscall = "" } = chain(cause).find((each) => typeof each.code === "string") ?? {};
  const during = /^(?:read|write)/.test(`${syscall}`) ? `${syscall} ` : "";
  const [, refusal] =
    chain(cause)
      .map(({ message }) => REFUSAL.exec(`${message}`))
      .find(Boolean) ?? [];
  const own = code === undefined ? "" : ` (${during}${code})`;
  const reason = refusal === undefined ? own : `: the proxy responded ${refusal}`;
  const problem =
    classify(cause) === "certificate"
      ? `the certificate of ${host} is not valid${reason}. If a proxy replaces certificates, let Node trust its CA: NODE_EXTRA_CA_CERTS`
      : `the connection to ${host} failed${reason}`;
  return new ConnectionError(operationId, problem, { cause });
}

function isNotSent(error: unknown, depth = 0): boolean {
  if (!isThrown(error, depth)) return false;
  const { code, syscall, message, errors, cause } = error;
  // One address may have failed later than the others.
  if (Array.isArray(errors) && errors.length > 0) return errors.every((each) => isNotSent(each, depth + 1));
  const isKnown = typeof syscall === "string" ? CONNECTING.test(syscall) : NOT_CONNECTED.has(`${code}`);
  return isKnown || isHandshake(`${code}`) || MESSAGES.test(`${message}`) || isNotSent(cause, depth + 1);
}

function isHandshake(code: string): boolean {
  return code.startsWith("ERR_SSL_") && HANDSHAKE.some((alert) => code.endsWith(alert));
}

function isAboutCertificate({ code, message }: Thrown): boolean {
  return CERTIFICATE.test(`${code}`) || CERTIFICATE_MESSAGE.test(`${message}`);
}

/** The error, its causes and those of each address, the outermost first. */
function chain(error: unknown, depth = 0): Thrown[] {
  if (!isThrown(error, depth)) return [];
  return [error, ...[error.errors, error.cause].flat().flatMap((inner) => chain(inner, depth + 1))];
}

/** A cause may lead around in a circle. */
function isThrown(error: unknown, depth: number): error is Thrown {
  return typeof error === "object" && error !== null && depth <= 5;
}
