module example.org/board

require github.com/gorilla/sessions v1.2.1
