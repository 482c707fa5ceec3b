import { randomBytes } from "crypto";

export function pick<T>(list: T[]): T {
  return list[randomBytes(4).readUInt32BE(0) % list.length];
}
