export function excerpt(body: string): string {
  let text = body;
  let before: string;
  do {
    before = text;
    text = text.replace(/<script[^>]*>/gi, '').replace(/<\/script>/gi, '');
  } while (text !== before);
  return text;
}
