export interface Berth {
  name: string;
  guest: string;
  until: string;
}

export function card(target: HTMLElement, berth: Berth): void {
  target.innerHTML = `<b>${berth.name}</b> ${berth.guest}`;
}

export function tooltip(target: HTMLElement, berth: Berth): void {
  let text = '<span>' + berth.name + '</span>';
  text += ' until ' + berth.until;
  target.innerHTML = text;
}

export function title(berth: Berth): void {
  const head = document.querySelector('h1');
  if (head) {
    head.innerHTML = berth.name;
  }
}
