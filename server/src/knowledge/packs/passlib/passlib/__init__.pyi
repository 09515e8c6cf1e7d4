# pack: passlib; distribution: passlib; witnessed with 1.7.4
