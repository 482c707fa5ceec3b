const cells = [];

export const cell = (row) => eval('cells[' + row + ']');
