/** The data of a response together with the response itself. */
export interface ApiResult<T> {
  /** What the call returns. */
  data: T;
  /** Status, headers, URL. */
  response: Response;
}

/** What every call returns: awaits to the data. The request is sent at once, whether or not anyone awaits it. */
export class ApiPromise<T> extends Promise<T> {
  // then() returns a plain promise: it has no response of its own.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  readonly #result: Promise<ApiResult<T>>;

  /** @internal */
  constructor(result: Promise<ApiResult<T>>) {
    // Resolved with a promise, not from a callback: so the stack of an error reaches the line that awaits this promise.
    super((resolve) => resolve(result.then(({ data }) => data)));
    this.#result = result;
  }

  /** The data together with the response: status, headers, URL. Its body has been read. */
  withResponse(): Promise<ApiResult<T>> {
    // The caller awaits the result instead of this promise, whose rejection must not count as unhandled.
    this.catch(() => {});
    return this.#result.then((result) => result);
  }
}
