export const Ok = ({ to }) => <a href={to} target="_blank" rel="noreferrer">there</a>;
