def person(directory, name):
    return directory.search("ou=staff", "(cn=" + name + ")")
