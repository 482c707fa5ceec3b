const MAIL = /^([a-zA-Z0-9_.+-]+)@[a-zA-Z0-9-](?:[a-zA-Z0-9-]|\.[a-zA-Z0-9-])*\.[a-zA-Z]{2,}$/;

module.exports = (text) => MAIL.test(text);
