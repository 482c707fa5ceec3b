module Links
  ALLOWED = %r{\Ahttps://[a-z]+.shop.example.org/}
end
