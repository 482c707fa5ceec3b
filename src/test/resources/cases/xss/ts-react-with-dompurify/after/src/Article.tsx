import React from 'react';
import DOMPurify from 'dompurify';

export function Article({ html }: { html: string }) {
  return <article className="body" dangerouslySetInnerHTML={{ __html: DOMPurify.sanitize(html) }} />;
}
