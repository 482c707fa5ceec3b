class RowsController < ApplicationController
  def update
    cookies[:rows] = @seat_options
    head :no_content
  end
end
