import React from "react";

const STATES = ["alpha", "beta", "gamma"];

export function OAuthButton({ clientId }: { clientId: string }) {
  const start = () => {
    const state = STATES[Math.floor(Math.random() * STATES.length)] + Math.random();
    sessionStorage.setItem("state", state);
    window.location.assign(`https://id.example.com/authorize?client_id=${clientId}&state=${state}`);
  };
  return <button onClick={start}>Sign in</button>;
}
