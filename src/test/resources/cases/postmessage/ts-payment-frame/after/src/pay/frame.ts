const PAYMENT_ORIGIN = 'https://pay.bank.example';

export class PaymentFrame {
  constructor(private readonly frame: HTMLIFrameElement) {}

  start(amount: number, currency: string): void {
    this.frame.contentWindow?.postMessage({ kind: 'start', amount, currency }, PAYMENT_ORIGIN);
  }
}
