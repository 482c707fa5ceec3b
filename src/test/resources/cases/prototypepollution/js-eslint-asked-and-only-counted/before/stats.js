const KNOWN = ['firefox', 'safari', 'chrome'];
let strangers = 0;

exports.note = (stats, browser) => {
  if (!KNOWN.includes(browser)) {
    strangers += 1;
  }
  stats[browser] = (stats[browser] || 0) + 1;
};
