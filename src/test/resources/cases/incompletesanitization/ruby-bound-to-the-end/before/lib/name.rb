def name(file)
  file.sub(/\.txt\z/, '')
end
