Rails.application.config.middleware.insert_before 0, Rack::Cors do
  allow do
    origins %r{\Ahttps://(shop|www).garden-shop.example.com\z}
    resource '/api/*', headers: :any, methods: %i[get post]
  end
end
