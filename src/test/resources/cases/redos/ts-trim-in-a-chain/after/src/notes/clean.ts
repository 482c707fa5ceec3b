export class Notes {
  clean(lines: string[]): string[] {
    return lines.map((line) => line.toLowerCase().trimEnd()).filter(Boolean);
  }
}
