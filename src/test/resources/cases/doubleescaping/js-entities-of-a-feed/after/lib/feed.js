'use strict';

const plain = (text) =>
  text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&')
    .trim();

exports.titles = (items) => items.map((item) => plain(item.title));
