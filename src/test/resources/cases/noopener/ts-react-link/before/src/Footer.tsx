import React from 'react';

export const Footer = ({ partner }: { partner: string }) => (
  <footer>
    <a href={partner} target="_blank" className="partner">
      Our partner
    </a>
  </footer>
);
