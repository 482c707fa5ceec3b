const PHONE = new RegExp('^\\+?\\d{6,15}$');

exports.isPhone = (text) => PHONE.test(text);
