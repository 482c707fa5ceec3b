export function cell(value: string): string {
  return '"' + value.replace(/"/g, '\\"').replace(/\n/g, '\\n').replace(/\\/g, '\\\\') + '"';
}
