export function print(order) {
  const page = window.open('', 'print');
  page.document.write('<h1>' + escapeHTML`${order.number}` + '</h1>');
  page.document.close();
}

function escapeHTML(parts, ...values) {
  const encode = (value) => String(value).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return String.raw({ raw: parts }, ...values.map(encode));
}
