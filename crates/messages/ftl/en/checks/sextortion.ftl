check-sextortion = Makes threats and wants cryptocurrency
check-sextortion-wallet-and-claims = There is a cryptocurrency address ({ $wallet }), with threats about malware, recordings, a deadline or similar ({ $families } kinds).
check-sextortion-claims = There are threats about malware, recordings, a deadline, cryptocurrency or similar ({ $families } kinds).
check-sextortion-wallet = There is a cryptocurrency address to pay to ({ $wallet }).
check-sextortion-why = A common scam sends the same text to thousands of people. There is almost never a recording.
check-sextortion-do = Do not pay and do not reply. If you still use a password shown in it, change it.
