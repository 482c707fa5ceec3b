export function toast(message: string): void {
  const box = document.createElement('div');
  box.className = 'toast';
  box.innerHTML = message;
  document.body.append(box);
  setTimeout(() => box.remove(), 4000);
}

export function error(title: string, details: string): void {
  const box = document.querySelector('#errors');
  if (box) {
    box.insertAdjacentHTML('beforeend', `<p><strong>${title}</strong> ${details}</p>`);
  }
}

export function badge(element: HTMLElement, count: number): void {
  element.innerHTML = String(count);
}
