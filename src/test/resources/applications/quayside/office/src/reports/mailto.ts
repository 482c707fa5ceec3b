const BODY = /^((\w+\s?)+[.,!?]?\s?)+$/;

export function isPlainBody(text: string): boolean {
  return BODY.test(text);
}

export function mailto(address: string, subject: string): string {
  return `mailto:${encodeURIComponent(address)}?subject=${encodeURIComponent(subject)}`;
}
