export function show(list, message) {
  const item = document.createElement('li');
  item.innerHTML = `<strong>${escapeHTML`${message.from}`}</strong>: ${escapeHTML`${message.text}`}`;
  list.append(item);
}

function escapeHTML(parts, ...values) {
  const encode = (value) => String(value).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return String.raw({ raw: parts }, ...values.map(encode));
}
