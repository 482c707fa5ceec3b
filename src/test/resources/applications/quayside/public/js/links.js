'use strict';

export function openPartner(url) {
  window.open(url, '_blank');
}

export function openTerms() {
  window.open('/static/terms.pdf', '_blank', 'noopener');
}

export function track(name) {
  document.cookie = 'last=' + encodeURIComponent(name) + '; path=/';
}
