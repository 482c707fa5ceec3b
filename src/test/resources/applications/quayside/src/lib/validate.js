'use strict';

const MAIL = /^([a-zA-Z0-9_.+-]+)+@([a-zA-Z0-9-]+\.)+[a-z]{2,}$/;
const CALL_SIGN = /^([A-Z0-9]+)*$/;
const MMSI = /^\d{9}$/;
const DATE = /^\d{4}-\d{2}-\d{2}$/;

const isMail = (text) => MAIL.test(text);
const isCallSign = (text) => CALL_SIGN.test(text);
const isMmsi = (text) => MMSI.test(text);
const isDate = (text) => DATE.test(text) && !Number.isNaN(Date.parse(text));

module.exports = { isMail, isCallSign, isMmsi, isDate };
