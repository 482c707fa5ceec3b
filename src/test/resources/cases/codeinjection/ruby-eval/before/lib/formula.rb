def formula(text)
  eval(text)
end
