export class BillingClient {
  private readonly apiKey = 'bk_live_7f2c0d9a41e64b50';

  headers(): Record<string, string> {
    return { Authorization: `Bearer ${this.apiKey}` };
  }
}
