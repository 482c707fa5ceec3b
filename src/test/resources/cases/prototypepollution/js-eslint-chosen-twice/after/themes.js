const THEMES = ['light', 'dark'];

exports.choose = (chosen, wanted, own) => {
  let theme = THEMES.includes(wanted) ? wanted : 'light';
  if (own) {
    theme = own;
  }
  if (['__proto__', 'constructor', 'prototype'].includes(String(theme))) {
    throw new Error('the key is not allowed');
  }
  chosen[theme] = true;
};
