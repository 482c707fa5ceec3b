class SessionsController < ApplicationController
  def create
    sign_in(params[:mail], params[:password])
    redirect_to url_from(params[:return_to]) || root_path
  end
end
