export function toast(title, text) {
  const box = document.createElement('div');
  box.innerHTML = '<b>' + escapeHTML`${title}` + '</b> ' + escapeHTML`${text}`;
  document.body.append(box);
}

function escapeHTML(parts, ...values) {
  const encode = (value) => String(value).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return String.raw({ raw: parts }, ...values.map(encode));
}
