const END = /\s+$/;

exports.cut = (lines) => lines.map((line) => line.replace(END, ''));
