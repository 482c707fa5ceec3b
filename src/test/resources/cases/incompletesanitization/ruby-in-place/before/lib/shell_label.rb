def shell_label(name)
  label = name.dup
  label.sub!('`', '')
  label.sub!(/\$/, '')
  label
end
