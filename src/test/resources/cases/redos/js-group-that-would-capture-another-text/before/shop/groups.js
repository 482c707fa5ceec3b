exports.tail = (text) => {
    const found = text.match(/^([a-z]*)*$/);
    return found && found[1];
};
