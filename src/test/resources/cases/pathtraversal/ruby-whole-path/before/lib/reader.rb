def read(path)
  File.read(path)
end
