export function print(order) {
  const page = window.open('', 'print');
  page.document.write('<h1>' + order.number + '</h1>');
  page.document.close();
}
