class ConsentsController < ApplicationController
  def show = redirect_to(params.fetch(:continue))
end
