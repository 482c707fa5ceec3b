Rails.application.configure do
  config.action_mailer.delivery_method = :smtp
  config.action_mailer.smtp_settings = {
    address: 'mail.school.example', port: 587,
    enable_starttls_auto: true, openssl_verify_mode: 'peer'
  }
end
