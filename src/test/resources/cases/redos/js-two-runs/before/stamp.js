const STAMP = /^(\d+[-\/]?)+ (\d+:?)+$/;

exports.isStamp = (text) => STAMP.test(text);
