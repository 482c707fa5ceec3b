const PAY_ORIGIN = 'https://pay.example.com';

export function pay(frame: HTMLIFrameElement, amount: number): void {
  frame.src = PAY_ORIGIN + '/form';
  frame.contentWindow?.postMessage({ amount }, '*');
}
