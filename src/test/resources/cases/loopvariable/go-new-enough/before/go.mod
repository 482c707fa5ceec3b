module example.org/mail

go 1.22.1
