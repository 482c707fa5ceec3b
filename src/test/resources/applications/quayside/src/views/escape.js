'use strict';

const signs = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

exports.escapeHtml = (text) => String(text).replace(/[&<>"']/g, (sign) => signs[sign]);
