# pack: channels; distribution: channels; witnessed with 4.3.2
