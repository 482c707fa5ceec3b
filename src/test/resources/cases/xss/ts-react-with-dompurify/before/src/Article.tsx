import React from 'react';

export function Article({ html }: { html: string }) {
  return <article className="body" dangerouslySetInnerHTML={{ __html: html }} />;
}
