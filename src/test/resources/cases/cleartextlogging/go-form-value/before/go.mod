module example.org/shop

require github.com/sirupsen/logrus v1.9.3
