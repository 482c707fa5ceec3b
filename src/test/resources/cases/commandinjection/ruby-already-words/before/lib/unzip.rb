def unzip(file)
  system("unzip", "-o", file)
end
