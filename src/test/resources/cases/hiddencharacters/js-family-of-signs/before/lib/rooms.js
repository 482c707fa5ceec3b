module.exports = {
  single: '👨',
  family: '👨‍👩‍👧',
};
