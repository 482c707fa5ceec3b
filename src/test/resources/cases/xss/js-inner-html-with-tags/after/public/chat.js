export function show(list, message) {
  const item = document.createElement('li');
  item.innerHTML = `<strong>${escapeHtml(message.from)}</strong>: ${escapeHtml(message.text)}`;
  list.append(item);
}

function escapeHtml(text) {
  return String(text)
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;')
    .replace(/'/g, '&#39;');
}
