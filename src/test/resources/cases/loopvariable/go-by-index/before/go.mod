module example.org/wards

go 1.19
