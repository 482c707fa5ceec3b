const seats = [];

exports.book = (row, guest) => {
  seats[Number(row)] = guest;
};
