# pack: motor; distribution: motor; witnessed with 3.7.1
