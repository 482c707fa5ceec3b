import React from 'react';

const RULE = '<hr>';

export function Rule() {
    return <div dangerouslySetInnerHTML={{ __html: RULE }} />;
}
