import React, { useEffect, useState } from 'react';
import { BerthMap } from './BerthMap';
import { Notes } from './Notes';
import { Partners } from './Partners';

const views = { map: BerthMap, notes: Notes, partners: Partners };

export function App() {
  const [view, setView] = useState('map');
  useEffect(() => {
    const onMessage = (event) => setView(event.data.view);
    window.addEventListener('message', onMessage);
    return () => window.removeEventListener('message', onMessage);
  }, []);
  const View = views[view] ?? BerthMap;
  return (
    <div>
      <nav>
        {Object.keys(views).map((name) => (
          <button key={name} type="button" onClick={() => setView(name)}>
            {name}
          </button>
        ))}
      </nav>
      <View />
    </div>
  );
}
