def clean(html)
  html.gsub(/<script.*?>/i, '')
end
