import { createHmac } from "crypto";

const ALGORITHM = "sha1";

export function sign(body: string, key: string): string {
  return createHmac(ALGORITHM, key).update(body).digest("base64");
}
