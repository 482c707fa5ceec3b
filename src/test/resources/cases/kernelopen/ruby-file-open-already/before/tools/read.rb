def read(path)
  File.open(path, &:read)
end
