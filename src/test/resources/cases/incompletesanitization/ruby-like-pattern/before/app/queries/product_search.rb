class ProductSearch
  def call(term)
    escaped = term.sub('%', '\%')
    Product.where('name LIKE ?', "#{escaped}%")
  end
end
