import _ from 'lodash';

export function highlight(text, word) {
  return text.replace(new RegExp(`\\b(${_.escapeRegExp(word)})\\b`, 'gi'), '<mark>$1</mark>');
}
