require "ox"

rows = Ox.parse_obj($stdin.read)
rows.each { |row| puts row.title }
