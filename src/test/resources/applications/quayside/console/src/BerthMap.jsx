import React, { useState } from 'react';

const colours = { free: '#7b7', taken: '#b77', held: '#bb7' };

export function BerthMap({ berths = [] }) {
  const [chosen, setChosen] = useState(null);
  return (
    <svg viewBox="0 0 400 200">
      {berths.map((berth) => {
        const { state } = berth;
        return (
          <rect
            key={berth.id}
            x={berth.x}
            y={berth.y}
            width="12"
            height="30"
            fill={colours[state]}
            stroke={chosen === berth.id ? '#000' : 'none'}
            onClick={() => setChosen(berth.id)}
          />
        );
      })}
    </svg>
  );
}
