class WidgetsController < ApplicationController
  def show
    render html: "<script>start('#{params[:board]}')</script>".html_safe
  end
end
