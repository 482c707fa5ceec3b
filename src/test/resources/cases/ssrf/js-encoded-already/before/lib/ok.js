exports.find = (req) => fetch('https://books.example.com/isbn/' + encodeURIComponent(req.params.isbn));
