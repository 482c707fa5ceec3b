class PagesController < ApplicationController
  def show
    @intro = helpers.sanitize(Page.find(params[:id]).intro)
  end
end
