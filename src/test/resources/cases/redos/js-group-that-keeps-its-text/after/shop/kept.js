exports.word = (text) => {
    const found = text.match(/^[a-z]+$/);
    return found && found[0];
};
