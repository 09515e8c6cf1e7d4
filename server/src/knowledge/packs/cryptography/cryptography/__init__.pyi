# pack: cryptography; distribution: cryptography; witnessed with 50.0.2
