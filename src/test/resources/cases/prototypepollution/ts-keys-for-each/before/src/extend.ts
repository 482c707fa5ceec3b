export function extend(to: any, from: any): any {
  Object.keys(from).forEach((key) => {
    if (to[key] && typeof from[key] === "object") {
      extend(to[key], from[key]);
    } else {
      to[key] = from[key];
    }
  });
  return to;
}
