export const check = async (name) => name;
