import React from 'react';

type Season = 'low' | 'mid' | 'high';
const factors: Record<Season, number> = { low: 0.8, mid: 1, high: 1.4 };

export function Prices({ base, seasons }: { base: number; seasons: Season[] }): React.JSX.Element {
  return (
    <table>
      <thead>
        <tr>
          <th>Season</th>
          <th>Price</th>
        </tr>
      </thead>
      <tbody>
        {seasons.map((season) => (
          <tr key={season}>
            <td>{season}</td>
            <td>{(base * factors[season]).toFixed(2)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
