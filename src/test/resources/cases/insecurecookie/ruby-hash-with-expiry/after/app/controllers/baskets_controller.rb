class BasketsController < ApplicationController
  def update
    cookies.signed[:basket] = {
      value: basket.id,
      expires: 2.weeks,
      secure: true,
      httponly: true
    }
    head :no_content
  end
end
