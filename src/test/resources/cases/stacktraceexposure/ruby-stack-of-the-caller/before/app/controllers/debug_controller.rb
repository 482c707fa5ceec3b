class DebugController < ApplicationController
  def where
    render json: { stack: caller }
  end
end
