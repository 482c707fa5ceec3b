export function safeName(name: string): string {
  return name.replace(/[^\w.-]/g, '_').slice(0, 80);
}

export function extension(name: string): string {
  const parts = name.split('.');
  return parts.length > 1 ? parts[parts.length - 1].toLowerCase() : '';
}

const kinds: Record<string, string> = { pdf: 'application/pdf', jpg: 'image/jpeg', txt: 'text/plain' };

export function kind(name: string): string {
  const end = extension(name);
  return kinds[end] ?? 'application/octet-stream';
}
