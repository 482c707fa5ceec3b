const trustedOrigins = new Set(["https://hooks.example.com"]);

export async function call(target: string, path: string) {
  const address = `${target}/${path}`;
  if (!trustedOrigins.has(new URL(address).origin)) {
    throw new Error("the host is not allowed");
  }
  return fetch(address, { method: "POST" });
}

export const known = () => [...trustedOrigins];
