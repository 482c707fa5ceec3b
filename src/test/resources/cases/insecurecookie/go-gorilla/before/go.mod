module example.org/forum

go 1.20

require github.com/gorilla/sessions v1.2.1
