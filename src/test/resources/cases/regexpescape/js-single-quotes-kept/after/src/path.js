exports.extension = (name) => name.match('.*\\.(jpg|png)$')?.[1] ?? 'it\'s unknown';
