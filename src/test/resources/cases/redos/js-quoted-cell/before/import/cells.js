exports.cells = (line) => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g);
