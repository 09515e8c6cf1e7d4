# pack: rest_framework; distribution: djangorestframework; witnessed with 3.18.3
