'use strict';

import { escapeHTML } from './escape.js';

export function review(target, one) {
  target.innerHTML = escapeHTML`<q>${one.text}</q> <cite>${one.author}</cite>`;
}

export function stars(target, number) {
  target.innerHTML = '&#9733;'.repeat(number);
}

export function plain(target, one) {
  const html = '<q>' + one.text + '</q>';
  target.innerHTML = html;
}
