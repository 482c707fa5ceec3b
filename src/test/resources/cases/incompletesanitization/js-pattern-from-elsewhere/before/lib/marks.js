exports.MARKS = { first: /#/ };
