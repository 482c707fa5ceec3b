def shell_label(name)
  label = name.dup
  label.gsub!('`', '')
  label.sub!(/\$/, '')
  label
end
