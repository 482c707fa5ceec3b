export const build = async (month: string) => ({ month });
