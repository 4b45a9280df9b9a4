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

  readonly #response: () => Response;

  /** @internal */
  constructor(result: Promise<ApiResult<T>>) {
    let response: Response;
    // V8 follows a chain of promises to the line that awaits its end, unless it forks or passes a callback: so the stack
    // of an error shows the caller. Resolved with a promise, this one is a link of that chain.
    super((resolve) => {
      resolve(
        result.then((received) => {
          response = received.response;
          return received.data;
        }),
      );
    });
    this.#response = () => response;
  }

  /** The data together with the response: status, headers, URL. Its body has been read. */
  withResponse(): Promise<ApiResult<T>> {
    return this.then((data) => ({ data, response: this.#response() }));
  }
}
