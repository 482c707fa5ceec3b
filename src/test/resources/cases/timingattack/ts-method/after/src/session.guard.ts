import { createHmac, timingSafeEqual, createHash } from "crypto";

export class SessionGuard {
  constructor(private readonly config: { token: string; key: string }) {}

  allows(token: string): boolean {
    if (!isSame(token, this.config.token)) {
      return false;
    }
    return true;
  }

  signed(text: string, mark: Buffer): boolean {
    return timingSafeEqual(createHmac("sha256", this.config.key).update(text).digest(), mark);
  }
}

function isSame(one: unknown, other: unknown): boolean {
  if (typeof one !== "string" || typeof other !== "string") {
    return one === other;
  }
  const digest = (text: string) => createHash("sha256").update(text).digest();
  return timingSafeEqual(digest(one), digest(other));
}
