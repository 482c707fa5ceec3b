import React from 'react';

export function Partners({ partners = [] }) {
  return (
    <ul>
      {partners.map((partner) => (
        <li key={partner.code}>
          <a href={partner.site} target="_blank"> {/* */}
            {partner.name}
          </a>
        </li>
      ))}
      <li>
        <a href="https://www.marinas.example/" target="_blank" rel="noreferrer">
          The association
        </a>
      </li>
    </ul>
  );
}
