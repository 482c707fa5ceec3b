class HooksController < ApplicationController
  def create
    event = Oj.safe_load(request.raw_post, symbol_keys: true)
    Hook.accept(event)
  end
end
