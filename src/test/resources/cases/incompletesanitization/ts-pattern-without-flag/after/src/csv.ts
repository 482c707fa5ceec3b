export function cell(value: string): string {
  return '"' + value.replace(/"/g, '""') + '"';
}
