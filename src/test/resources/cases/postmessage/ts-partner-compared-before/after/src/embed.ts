const origin = process.env.VITE_SHELL ?? '';
const SHELL_ORIGIN = 'https://shell.warehouse.example';

export function announce(token: string): void {
  parent.postMessage({ type: 'session', token }, SHELL_ORIGIN);
}

export function listen(apply: (theme: string) => void): void {
  window.addEventListener('message', (event) => {
    if (event.origin === SHELL_ORIGIN) {
      apply(String(event.data.theme));
    }
  });
}
