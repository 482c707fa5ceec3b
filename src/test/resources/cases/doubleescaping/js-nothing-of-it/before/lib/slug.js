exports.slug = (title) => title.replace(/\s+/g, '-').replace(/[^\w-]/g, '');
