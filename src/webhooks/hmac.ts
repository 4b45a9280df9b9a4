import { ConfigError } from "../core/errors.js";
import { findWebCrypto } from "../internal/platform.js";

const HMAC = { name: "HMAC", hash: "SHA-256" };

/** HMACs on Web Crypto. Keys are imported once. */
export class Hmac {
  readonly #keys = new Map<string, Promise<CryptoKey>>();

  async verify(secret: string, signature: string, signed: Uint8Array<ArrayBuffer>): Promise<boolean> {
    return subtle().verify("HMAC", await this.#key(secret), bytesOfHex(signature), signed);
  }

  async sign(secret: string, signed: Uint8Array<ArrayBuffer>): Promise<string> {
    return hex(new Uint8Array(await subtle().sign("HMAC", await this.#key(secret), signed)));
  }

  #key(secret: string): Promise<CryptoKey> {
    let key = this.#keys.get(secret);
    if (key === undefined) {
      // A secret that was rotated away is no longer needed.
      if (this.#keys.size >= MAX_KEYS) this.#keys.clear();
      key = subtle().importKey("raw", new TextEncoder().encode(secret), HMAC, false, ["sign", "verify"]);
      this.#keys.set(secret, key);
    }
    return key;
  }
}

const MAX_KEYS = 10;

/** SHA-256, in hexadecimal. */
export async function sha256(bytes: Uint8Array): Promise<string> {
  return hex(new Uint8Array(await subtle().digest("SHA-256", new Uint8Array(bytes))));
}

function subtle(): SubtleCrypto {
  const found = findWebCrypto()?.subtle;
  if (found !== undefined) return found;
  throw new ConfigError(
    'Webhooks can\'t be verified here: Web Crypto (crypto.subtle) is missing. In Jest with jsdom, start the test file with "@jest-environment node" in a comment.',
  );
}

function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** @param text Has an even number of hexadecimal digits. */
function bytesOfHex(text: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from({ length: text.length / 2 }, (_, index) =>
    Number.parseInt(text.slice(2 * index, 2 * index + 2), 16),
  );
}
