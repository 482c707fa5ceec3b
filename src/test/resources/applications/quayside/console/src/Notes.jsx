import React, { useEffect, useRef, useState } from 'react';

export function Notes({ berth }) {
  const [notes, setNotes] = useState([]);
  const last = useRef(null);
  useEffect(() => {
    fetch(`/v1/berths/${encodeURIComponent(berth)}/notes`)
      .then((response) => response.json())
      .then(setNotes);
  }, [berth]);
  useEffect(() => {
    if (last.current && notes.length > 0) {
      last.current.innerHTML = notes[notes.length - 1];
    }
  }, [notes]);
  return (
    <section>
      <p ref={last} />
      <ol>
        {notes.map((note, i) => (
          <li key={i}>{note}</li>
        ))}
      </ol>
    </section>
  );
}
