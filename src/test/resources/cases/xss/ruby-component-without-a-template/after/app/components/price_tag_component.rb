class PriceTagComponent < ViewComponent::Base
  def initialize(product:, note: nil)
    @product = product
    @note = note
  end

  def call
    markup = "<span class=\"price\">" + number_to_currency(@product.price)
    markup += "<em>#{ERB::Util.html_escape(@note)}</em>" if @note
    (markup + "</span>").html_safe
  end
end
