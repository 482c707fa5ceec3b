export type Theme = 'day' | 'night' | 'red';

const backgrounds: Record<Theme, string> = { day: '#fff', night: '#123', red: '#300' };

export function apply(theme: Theme): void {
  document.body.style.background = backgrounds[theme];
}

export function listen(): void {
  window.addEventListener('message', (event) => {
    apply(event.data.theme as Theme);
  });
}

export function listenToOffice(): void {
  window.addEventListener('message', (event: MessageEvent) => {
    if (event.origin === 'https://office.quayside.example') {
      apply(event.data.theme as Theme);
    }
  });
}
