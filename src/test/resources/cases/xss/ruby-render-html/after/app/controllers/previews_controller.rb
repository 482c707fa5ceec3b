class PreviewsController < ApplicationController
  def show
    render html: "<p>Preview of #{ERB::Util.html_escape(params[:title])}</p>".html_safe
  end
end
