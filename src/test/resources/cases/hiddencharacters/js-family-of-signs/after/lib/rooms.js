module.exports = {
  single: '👨',
  family: '👨\u200D👩\u200D👧',
};
