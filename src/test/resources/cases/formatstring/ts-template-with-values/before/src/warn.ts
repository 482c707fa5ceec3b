export function warn(path: string, error: Error): void {
  console.warn(`cannot read ${path}`, error);
}
