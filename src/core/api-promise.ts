/** The data of an answer, and the answer with its status and headers. Its body has been read. */
export interface ApiResult<T> {
  /** What the call gives. */
  data: T;
  /** Status, headers, URL. */
  response: Response;
}

/**
 * What every call returns: awaits to the data. The request is on its way already, whether anyone waits or not.
 */
export class ApiPromise<T> extends Promise<T> {
  // What then() makes is a plain promise: it has no answer of its own.
  static override get [Symbol.species](): PromiseConstructor {
    return Promise;
  }

  readonly #result: Promise<ApiResult<T>>;

  /** @internal */
  constructor(result: Promise<ApiResult<T>>) {
    super((resolve, reject) => {
      result.then(({ data }) => resolve(data), reject);
    });
    this.#result = result;
  }

  /** The data together with the answer that brought it: status, headers, URL. */
  withResponse(): Promise<ApiResult<T>> {
    // Who waits for the result here does not wait for this promise, and its rejection must not count as unhandled.
    this.catch(() => {});
    return this.#result.then((result) => result);
  }
}
