check-sextortion = Threatens to spread secrets and wants cryptocurrency
check-sextortion-wallet-and-claims = There is a wallet address ({ $wallet }), with { $families } kinds of threats such as malware, recordings or a deadline.
check-sextortion-claims = There are { $families } kinds of threats such as malware, recordings, a deadline and cryptocurrency.
check-sextortion-wallet = There is a wallet address ({ $wallet }).
check-sextortion-why = The same text goes to thousands. There is no recording.
check-sextortion-do = Do not pay and do not answer. If a password in it is still in use, change it.
