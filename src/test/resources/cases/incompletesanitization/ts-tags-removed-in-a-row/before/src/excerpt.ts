export function excerpt(body: string): string {
  return body.replace(/<script[^>]*>/gi, '').replace(/<\/script>/gi, '');
}
