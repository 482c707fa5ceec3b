exports.clean = (text) => text.replace(/[​⁠]/g, '').trim();
