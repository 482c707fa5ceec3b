import React from 'react';

const units = { night: 'per night', week: 'per week', month: 'per month' };

export function Price({ cent, unit }) {
  const text = units[unit];
  return (
    <span className="price">
      {(cent / 100).toFixed(2)} {text}
    </span>
  );
}
