function start(name) {
  setTimeout('tick("' + name + '")', 1000);
}
