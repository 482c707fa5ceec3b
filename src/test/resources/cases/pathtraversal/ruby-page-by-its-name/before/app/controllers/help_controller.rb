class HelpController < ApplicationController
  def show
    render "help/#{params[:page]}"
  end
end
