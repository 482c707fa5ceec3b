def asset_source(url)
  case url
  when %r{\Ahttps://[^/]+\.cdn\.example\.org/} then :cdn
  when %r{\Ahttps://img\.example\.org/}x then :images
  else :other
  end
end
