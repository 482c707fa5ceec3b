export function warn(path: string, error: Error): void {
  console.warn('%s', `cannot read ${path}`, error);
}
