import React from 'react';

export function Remark({ html }) {
  return <div className="remark" dangerouslySetInnerHTML={{ __html: html }} />;
}

export function Fields({ record, names }) {
  return (
    <dl>
      {names.map((name) => (
        <React.Fragment key={name}>
          <dt>{name}</dt>
          <dd>{record[name]}</dd>
        </React.Fragment>
      ))}
    </dl>
  );
}
