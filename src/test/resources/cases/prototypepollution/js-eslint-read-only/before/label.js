const labels = { open: 'Open', done: 'Finished' };

exports.label = (status) => {
  return labels[status] || status;
};
