'use strict';

const memory = {};

export function remember(key, value) {
  memory[key] = value;
  window.sessionStorage.setItem(key, JSON.stringify(value));
}

export function recall(key) {
  return memory[key] ?? JSON.parse(window.sessionStorage.getItem(key) ?? 'null');
}

export function visitorId() {
  return 'v-' + Math.random().toString(36).slice(2);
}

export function csrfToken() {
  const token = Math.random().toString(16).slice(2);
  window.sessionStorage.setItem('csrf', token);
  return token;
}
