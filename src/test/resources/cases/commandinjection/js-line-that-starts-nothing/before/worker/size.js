function size(files) {
    return files.length;
}

module.exports = { size };
