export const Ok = ({ href }) => <a href={href} target="_blank" rel="noopener noreferrer">ok</a>;
