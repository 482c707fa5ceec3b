'use strict';

const plain = (text) =>
  text
    .replace(/&amp;/g, '&')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .trim();

exports.titles = (items) => items.map((item) => plain(item.title));
