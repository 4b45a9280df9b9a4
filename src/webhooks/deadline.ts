/** A time limit that can be raced with. */
export function startTimer(ms: number): { passed: Promise<undefined>; cancel(): void } {
  if (ms === Number.POSITIVE_INFINITY) return { passed: new Promise(() => {}), cancel: () => {} };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const passed = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, ms, undefined);
  });
  return { passed, cancel: () => clearTimeout(timer) };
}
