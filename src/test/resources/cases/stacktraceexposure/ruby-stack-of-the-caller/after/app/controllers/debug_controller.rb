class DebugController < ApplicationController
  def where
    render json: { stack: [] }
  end
end
