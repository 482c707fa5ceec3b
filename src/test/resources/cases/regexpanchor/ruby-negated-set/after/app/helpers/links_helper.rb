module LinksHelper
  def plain_name?(name)
    name.match?(/\A[^$<>]+\$?\z/)
  end
end
