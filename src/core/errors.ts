/** Parent of every error that this package throws. An abort by the caller's signal rejects with the signal's own reason. */
export class ZoomVideoSdkError extends Error {
  static {
    ZoomVideoSdkError.prototype.name = "ZoomVideoSdkError";
  }
}

/** The client was set up wrongly. Thrown by the constructor, or when the token source gives no usable token. */
export class ConfigError extends ZoomVideoSdkError {
  static {
    ConfigError.prototype.name = "ConfigError";
  }
}

/** An argument of a call is not usable. Nothing was sent. */
export class InvalidArgumentError extends ZoomVideoSdkError {
  static {
    InvalidArgumentError.prototype.name = "InvalidArgumentError";
  }

  /** Name of the argument, such as `sessionId` or `query.from`. */
  readonly argument: string;

  constructor(argument: string, problem: string, options?: ErrorOptions) {
    super(`${argument} ${problem}`, options);
    this.argument = argument;
  }
}

/** No answer came: the connection failed. `cause` holds what `fetch` threw. */
export class ConnectionError extends ZoomVideoSdkError {
  static {
    ConnectionError.prototype.name = "ConnectionError";
  }

  /** Operation that was called. */
  readonly operationId: string;

  constructor(operationId: string, problem: string, options?: ErrorOptions) {
    super(`${operationId}: ${problem}`, options);
    this.operationId = operationId;
  }
}

/** The answer was not there, in full, within `timeoutMs`. */
export class TimeoutError extends ConnectionError {
  static {
    TimeoutError.prototype.name = "TimeoutError";
  }
}

/** The status tells of success, but the body is not what the operation answers (HTML of a proxy, say, or nothing). */
export class ResponseParseError extends ZoomVideoSdkError {
  static {
    ResponseParseError.prototype.name = "ResponseParseError";
  }

  /** Operation that was called. */
  readonly operationId: string;
  /** HTTP status. */
  readonly status: number;
  /** Start of the body, 64 KiB at most. */
  readonly body: string;

  constructor(operationId: string, status: number, body: string, problem: string, options?: ErrorOptions) {
    super(`${operationId}: the API answered ${status} with ${problem}`, options);
    this.operationId = operationId;
    this.status = status;
    this.body = body;
  }
}
