class PagesController < ApplicationController
  def show
    @intro = Page.find(params[:id]).intro.html_safe
  end
end
