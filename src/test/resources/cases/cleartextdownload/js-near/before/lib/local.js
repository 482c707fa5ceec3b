module.exports = () => fetch('http://localhost:9200/_search');
