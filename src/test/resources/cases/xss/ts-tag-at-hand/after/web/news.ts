import { escapeHTML } from './html';

export function head(target: HTMLElement, title: string): void {
  target.innerHTML = escapeHTML`<h1>${title}</h1>`;
}

export function add(list: HTMLElement, item: { title: string }): void {
  list.insertAdjacentHTML('beforeend', `<li>${escapeHTML`${item.title}`}</li>`);
}
