HOME = "https://home.example.com/"
