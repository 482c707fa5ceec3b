class Tags
  def matching(words)
    sql = "1 = 0"
    words.each { |word| sql << " OR name = '#{word}'" }
    Tag.where(sql)
  end
end
