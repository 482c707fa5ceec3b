const THEMES = ['light', 'dark'];

exports.choose = (chosen, wanted, own) => {
  let theme = THEMES.includes(wanted) ? wanted : 'light';
  if (own) {
    theme = own;
  }
  chosen[theme] = true;
};
