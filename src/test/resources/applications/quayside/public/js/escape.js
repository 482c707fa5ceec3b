'use strict';

/** For templates: what stands in them is shown as text. */
export function escapeHTML(strings, ...values) {
  const escape = (value) => String(value).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return strings.reduce((html, part, i) => html + escape(values[i - 1]) + part);
}
