/** Each level includes those after it; `off` includes none. */
export type LogLevel = "debug" | "info" | "warn" | "error" | "off";

/** A logger such as `console` or winston, which take the message first, or pino, which takes the details first. */
export interface Logger {
  /** Each request and response with its headers and body, without secrets. */
  debug(message: string, details?: object): void;
  /** Each call with its outcome and duration. */
  info(message: string, details?: object): void;
  /** Retries and their reason. */
  warn(message: string, details?: object): void;
  /** A hook that threw. */
  error(message: string, details?: object): void;
}
