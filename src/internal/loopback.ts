/** Whether an address leads to this machine, as the URL parser writes it: IPv4 in four decimal parts. */
export function isLoopback({ hostname }: URL): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
