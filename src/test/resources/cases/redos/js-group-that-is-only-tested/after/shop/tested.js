exports.isWord = (text) => {
    return /^([a-z]*)$/.test(text);
};
