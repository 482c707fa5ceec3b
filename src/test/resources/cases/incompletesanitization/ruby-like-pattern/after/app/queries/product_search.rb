class ProductSearch
  def call(term)
    escaped = term.gsub('%', '\%')
    Product.where('name LIKE ?', "#{escaped}%")
  end
end
