export class Notes {
  clean(lines: string[]): string[] {
    return lines.map((line) => line.toLowerCase().replace(/\s+$/, '')).filter(Boolean);
  }
}
