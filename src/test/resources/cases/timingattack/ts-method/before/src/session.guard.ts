import { createHmac, timingSafeEqual } from "crypto";

export class SessionGuard {
  constructor(private readonly config: { token: string; key: string }) {}

  allows(token: string): boolean {
    if (token !== this.config.token) {
      return false;
    }
    return true;
  }

  signed(text: string, mark: Buffer): boolean {
    return timingSafeEqual(createHmac("sha256", this.config.key).update(text).digest(), mark);
  }
}
