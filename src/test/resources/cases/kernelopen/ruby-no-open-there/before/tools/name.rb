def clean(name)
  name.strip
end
