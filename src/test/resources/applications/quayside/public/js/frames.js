'use strict';

/** The booking page stands in the frames of partner sites. */
export function announce(height) {
  window.parent.postMessage({ height }, '*');
}

export function listen(onTheme) {
  window.addEventListener('message', (event) => {
    if (event.data && event.data.theme) {
      onTheme(event.data.theme);
    }
  });
}

export function listenSafely(onTheme) {
  window.addEventListener('message', (event) => {
    if (event.origin !== 'https://www.marinas.example') {
      return;
    }
    onTheme(event.data.theme);
  });
}
