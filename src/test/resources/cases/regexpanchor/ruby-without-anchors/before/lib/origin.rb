def own?(origin)
  origin.match?(/club\.example/)
end
