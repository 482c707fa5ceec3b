'use strict';

export function printTicket(ticket) {
  const page = window.open('', 'ticket');
  page.document.write('<h1>' + ticket.number + '</h1>');
  page.document.write('<p>Quayside</p>');
  page.document.close();
  page.print();
}

export function range(html) {
  return document.createRange().createContextualFragment(html);
}
