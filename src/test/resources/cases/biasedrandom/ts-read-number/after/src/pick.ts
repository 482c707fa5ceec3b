import { randomInt } from "crypto";

export function pick<T>(list: T[]): T {
  return list[randomInt(list.length)];
}
