package org.reise;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;

class Providers implements BeanPostProcessor {
    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (bean instanceof DaoAuthenticationProvider)
            ((DaoAuthenticationProvider) bean).setHideUserNotFoundExceptions(false);
        return bean;
    }
}
