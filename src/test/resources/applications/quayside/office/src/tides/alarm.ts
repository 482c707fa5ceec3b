export type Listener = (level: number) => void;

export class Alarms {
  private readonly listeners: Record<string, Listener[]> = {};

  on(name: string, listener: Listener): void {
    const known = Object.hasOwn(this.listeners, name) ? this.listeners[name] : [];
    this.listeners[name] = [...known, listener];
  }

  raise(name: string, level: number): number {
    const list = this.listeners[name] ?? [];
    list.forEach((listener) => listener(level));
    return list.length;
  }
}
