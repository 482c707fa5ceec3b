'use strict';

const ALLOWED = [
  /^https:\/\/tickets\.lakeside-theatre\.com$/,
  /^https:\/\/admin\.lakeside-theatre\.com$/,
];

exports.isAllowed = (origin) => ALLOWED.some((pattern) => pattern.test(origin));
