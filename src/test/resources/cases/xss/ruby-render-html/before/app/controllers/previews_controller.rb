class PreviewsController < ApplicationController
  def show
    render html: "<p>Preview of #{params[:title]}</p>".html_safe
  end
end
