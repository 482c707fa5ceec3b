import _ from 'lodash';

export function highlight(text, word) {
  return text.replace(new RegExp(`\\b(${word})\\b`, 'gi'), '<mark>$1</mark>');
}
