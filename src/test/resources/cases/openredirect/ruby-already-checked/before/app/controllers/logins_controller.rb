class LoginsController < ApplicationController
  def show = redirect_to(url_from(params[:to]) || root_path)
end
