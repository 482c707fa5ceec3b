export function extend(to: any, from: any): any {
  Object.keys(from).forEach((key) => {
    if (key === "__proto__" || key === "constructor" || key === "prototype") {
      return;
    }
    if (to[key] && typeof from[key] === "object") {
      extend(to[key], from[key]);
    } else {
      to[key] = from[key];
    }
  });
  return to;
}
