def first_line(path)
  File.open(path) { |file| file.gets }
end
