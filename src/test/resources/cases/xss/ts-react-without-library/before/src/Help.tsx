import React from 'react';

export const Help = ({ markup }: { markup: string }) => <div dangerouslySetInnerHTML={{ __html: markup }} />;
