module LinksHelper
  def plain_name?(name)
    name.match?(/^[^$<>]+\$?$/)
  end
end
