function help(topic) {
  window.open('https://help.example.org/' + topic, '_blank');
}
