const STAMP = /^\d(?:\d|[-\/]\d)*[-\/]? \d(?:\d|:\d)*:?$/;

exports.isStamp = (text) => STAMP.test(text);
