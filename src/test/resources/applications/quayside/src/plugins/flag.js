'use strict';

const meanings = { blue: 'clean water', yellow: 'visitors first', red: 'closed' };

exports.start = ({ colour, show }) => {
  show(meanings[colour] || 'open');
  return () => show('');
};
