def run(line)
  system(line)
end
