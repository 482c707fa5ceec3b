module.exports = (lines, pattern) => lines.filter((line) => new RegExp(pattern).test(line));
