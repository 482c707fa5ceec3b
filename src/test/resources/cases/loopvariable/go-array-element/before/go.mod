module example.org/school

go 1.18
