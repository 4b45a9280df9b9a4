/** Whether a URL leads to this machine. URL parsers write IPv4 addresses in four decimal parts. */
export function isLoopback({ hostname }: URL): boolean {
  return /^(?:(?:.+\.)?localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
}
