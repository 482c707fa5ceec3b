const EMPTY = 'R0lGODlhAQABAAAAACw=';

exports.cover = (book) => ({
  type: 'image/gif',
  body: new Buffer(book.cover ? book.cover.data : EMPTY),
});
